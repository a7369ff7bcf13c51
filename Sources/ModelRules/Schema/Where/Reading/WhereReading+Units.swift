import ByteInput
import IFCModel
import IFCSchema
import Part21

/// What units must be units of.
extension WhereReading {
  /// Fails where the dimensions of a unit are not those of its type; holds where the schema says none of the type.
  func dimensionsFit(_ unit: Instance) -> WhereVerdict {
    guard let type = word("UnitType", unit), let wanted = UnitDimensions.ofType(type) else { return .holds }
    if let name = isKind(unit, .sIUnit) ? word("Name", unit) : nil {
      guard let dimensions = UnitDimensions.ofUnit(name) else { return .holds }
      return WhereVerdict(dimensions == wanted, "\(type): \(name)")
    }
    guard let exponents = model.reader.reference("Dimensions", of: unit) else { return .holds }
    let dimensions = (0..<7).compactMap { position in
      model.reader.parameter(position, of: exponents).flatMap(model.reader.bytes.integer)
    }
    // What is no integer is the business of SCH004.
    guard dimensions.count == 7 else { return .holds }
    return WhereVerdict(dimensions == wanted, "\(type): (\(dimensions.map(String.init).joined(separator: ",")))")
  }

  /// Fails where the unit that an attribute refers to is of another type.
  func unit(_ attribute: String, _ instance: Instance, isOf type: String) -> WhereVerdict {
    guard let unit = model.reader.reference(attribute, of: instance) else { return .holds }
    return WhereVerdict(!Self.isOtherUnit(unit, than: type, in: model), word("UnitType", unit))
  }

  /// Whether a unit says that it is of another type.
  static func isOtherUnit(_ unit: Instance, than type: String, in model: Model) -> Bool {
    model.reader.enumeration("UnitType", of: unit).map { $0 != type } ?? false
  }

  /// Fails where the value of a quantity is below zero: the fourth attribute of all of them.
  func quantityIsNotNegative(_ quantity: Instance) -> WhereVerdict {
    guard let parameter = model.reader.parameter(3, of: quantity), let value = model.reader.bytes.real(parameter) else {
      return .holds
    }
    return WhereVerdict(value >= 0, model.reader.bytes[parameter.body].text)
  }
}
