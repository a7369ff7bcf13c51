import IFCModel
import IFCSchema

extension UnitConversion {
  /// No conversion.
  static let same = UnitConversion(factor: 1)
}

extension Model {
  /// From the unit in which a property's value stands to the one in which an IDS writes it, the coherent SI unit of its
  /// measure (IDS `units.md`).
  ///
  /// - Parameters:
  ///   - type: the defined type of the value, in capitals.
  ///   - isDefining: whether the value is in the defining column of a table.
  /// - Returns: nil where a unit is stated that leads to no SI unit, so that nothing can be said of the number. A value
  ///   for which nobody states a unit is taken as it stands; money has no SI unit and is compared as it stands.
  func conversion(ofType type: String, for property: Property, isDefining: Bool = false) -> UnitConversion? {
    if let own = unit(of: property, defining: isDefining).flatMap(unit) {
      return own.kind == "MONETARYUNIT" ? .same : own.conversion
    }
    return conversion(ofType: type)
  }

  /// The same for one of the values of a property; only reals have units.
  func conversion(of value: TypedValue, for property: Property, isDefining: Bool = false) -> UnitConversion? {
    guard case .real = value.scalar else { return .same }
    return conversion(ofType: value.type, for: property, isDefining: isDefining)
  }

  /// The same for a value that has no unit of its own, an attribute for example: the project's unit counts.
  func conversion(ofType type: String) -> UnitConversion? {
    guard schema.measure(named: type) != nil, let unit = units.unit(ofType: type, in: schema) else { return .same }
    return unit.kind == "MONETARYUNIT" ? .same : unit.conversion
  }
}
