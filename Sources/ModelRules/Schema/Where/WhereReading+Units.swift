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

  /// The types of the units of quantities.
  private static let unitsOfQuantities = [
    "IfcQuantityLength": "LENGTHUNIT", "IfcQuantityArea": "AREAUNIT", "IfcQuantityVolume": "VOLUMEUNIT",
    "IfcQuantityWeight": "MASSUNIT", "IfcQuantityTime": "TIMEUNIT",
  ]

  /// Fails where a quantity states a unit of another type than its own.
  func unitOfQuantity(_ quantity: Instance) -> WhereVerdict {
    // Nearly all of them state none: their classes are not looked up. Unit is the third attribute of each.
    guard let unit = model.reader.parameter(2, of: quantity), unit.kind == .reference,
      let type = Self.unitsOfQuantities[model.schema.name(of: quantity.entity)]
    else { return .holds }
    return self.unit("Unit", quantity, isOf: type)
  }

  /// Fails where the unit that an attribute refers to is of another type.
  func unit(_ attribute: String, _ instance: Instance, isOf type: String) -> WhereVerdict {
    guard let unit = model.reader.reference(attribute, of: instance), let found = word("UnitType", unit) else {
      return .holds
    }
    return WhereVerdict(found == type, found)
  }
}
