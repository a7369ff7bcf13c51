import IFCModel
import IFCSchema

extension UnitConversion {
  /// No conversion.
  static let same = UnitConversion(factor: 1)
}

extension Unit {
  /// From the unit to the coherent SI unit, in which an IDS writes numbers (IDS `units.md`); nil where it leads to none,
  /// so that nothing can be said of a number. Money has no SI unit and is compared as it stands.
  var comparable: UnitConversion? { kind == "MONETARYUNIT" ? .same : conversion }
}

extension Model {
  /// The unit that a property states for itself.
  ///
  /// - Parameter isDefining: whether the value is in the defining column of a table.
  func ownUnit(of property: Property, isDefining: Bool = false) -> Unit? {
    unit(of: property, defining: isDefining).flatMap(unit)
  }

  /// From the unit in which one of a property's values stands to the one in which an IDS writes it; only reals have
  /// units.
  func conversion(of value: TypedValue, for property: Property, isDefining: Bool = false) -> UnitConversion? {
    guard case .real = value.scalar else { return .same }
    return conversion(of: value, own: ownUnit(of: property, isDefining: isDefining))
  }

  /// The same where the unit that the property states for itself is known; nil where it states none.
  func conversion(of value: TypedValue, own unit: Unit?) -> UnitConversion? {
    guard case .real = value.scalar else { return .same }
    return unit.map(\.comparable) ?? conversion(ofType: value.type)
  }

  /// A number of a property in the coherent unit of SI, in which an IDS asks for it: `4 m`; nil where that is how it
  /// stands, or it has no unit.
  ///
  /// - Parameter own: the unit that the property states for itself; nil where it states none.
  func inSI(_ value: TypedValue, own: Unit?) -> String? {
    guard case .real(let number) = value.scalar, let unit = conversion(of: value, own: own), unit != .same else {
      return nil
    }
    return CoherentUnit.text(unit.toSI(number), kind: own?.kind ?? schema.measure(named: value.type)?.unit)
  }

  /// The same for a value that has no unit of its own, an attribute for example: the project's unit counts. A value
  /// for which nobody states a unit is taken as it stands.
  func conversion(ofType type: String) -> UnitConversion? {
    guard schema.measure(named: type) != nil, let unit = units.unit(ofType: type, in: schema) else { return .same }
    return unit.comparable
  }
}
