/// A class of objects, and possibly a predefined type (IDS `entity-facet.md`).
public struct EntityFacet: Sendable, Equatable {
  /// The class, in upper case: `IFCWALL`. Subclasses are not meant.
  public var name: ValueConstraint
  /// The predefined type, or the user's own text where the type is USERDEFINED.
  public var predefinedType: ValueConstraint?

  /// A class, possibly with a predefined type.
  public init(name: ValueConstraint, predefinedType: ValueConstraint? = nil) {
    self.name = name
    self.predefinedType = predefinedType
  }
}
