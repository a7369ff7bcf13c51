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
    guard let unit = model.reader.reference(attribute, of: instance), let found = word("UnitType", unit) else {
      return .holds
    }
    return WhereVerdict(found == type, found)
  }
}
