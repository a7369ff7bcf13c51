/// Units of values.
extension Model {
  /// What an instance says of a unit; nil for what is none.
  public func unit(_ instance: Instance) -> Unit? { UnitReader(reader).unit(instance) }

  /// The unit that a value of a property is expressed in: the property's own, else the project's for the type of the
  /// value; nil where the type has no unit or nobody states one.
  ///
  /// - Parameter type: the defined type of the value: `IFCLENGTHMEASURE`.
  public func unit(of property: Property, type: String) -> Unit? {
    unit(of: property).flatMap { unit($0) } ?? units.unit(ofType: type, in: schema)
  }

  /// How a value of a property becomes one in SI: by the property's own unit, else by the project's for the type of the
  /// value; ``UnitConversion/none`` where the type has no unit or nobody states one. Nil where a unit is stated that
  /// cannot be made out.
  ///
  /// - Parameters:
  ///   - type: the defined type of the value: `IFCLENGTHMEASURE`.
  ///   - property: what holds the value.
  ///   - defining: of a table, whether the value is a defining one.
  public func conversion(of type: String, for property: Property, defining: Bool = false) -> UnitConversion? {
    if let own = unit(of: property, defining: defining) { return unit(own)?.conversion }
    guard let unit = units.unit(ofType: type, in: schema) else { return UnitConversion.none }
    return unit.conversion
  }

  /// Whether a property names a unit itself, so that the project's do not count for it.
  public func hasOwnUnit(_ property: Property) -> Bool { unit(of: property, defining: false) != nil }
}
