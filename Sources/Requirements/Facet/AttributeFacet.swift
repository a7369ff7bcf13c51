/// An attribute that the schema gives to the class of the object (IDS `attribute-facet.md`).
public struct AttributeFacet: Sendable, Equatable {
  /// The name as the schema spells it: `Name`, `GlobalId`.
  public var name: ValueConstraint
  /// What the value must be; nil asks only that there is one.
  public var value: ValueConstraint?

  /// An attribute, possibly with a value.
  public init(name: ValueConstraint, value: ValueConstraint? = nil) {
    self.name = name
    self.value = value
  }
}
