/// A property of a property set, or a quantity of a quantity set (IDS `property-facet.md`).
public struct PropertyFacet: Sendable, Equatable {
  /// The name of the set: `Pset_WallCommon`.
  public var propertySet: ValueConstraint
  /// The name of the property inside the set.
  public var baseName: ValueConstraint
  /// What the value must be; nil asks only that there is one.
  public var value: ValueConstraint?
  /// The defined type of the value in upper case, `IFCLABEL`; nil takes any.
  public var dataType: String?
  /// Where the property is defined, for instance in a data dictionary.
  public var uri: String?

  /// A property, possibly with a value and its type.
  public init(
    propertySet: ValueConstraint, baseName: ValueConstraint, value: ValueConstraint? = nil, dataType: String? = nil,
    uri: String? = nil
  ) {
    self.propertySet = propertySet
    self.baseName = baseName
    self.value = value
    self.dataType = dataType
    self.uri = uri
  }
}
