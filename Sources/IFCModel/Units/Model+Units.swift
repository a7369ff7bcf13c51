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
}
