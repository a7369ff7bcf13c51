/// A material that the object is made of (IDS `material-facet.md`).
public struct MaterialFacet: Sendable, Equatable {
  /// The name or category of the material; nil asks only that there is one.
  public var value: ValueConstraint?
  /// Where the material is defined.
  public var uri: String?

  /// A material, possibly with its name.
  public init(value: ValueConstraint? = nil, uri: String? = nil) {
    self.value = value
    self.uri = uri
  }
}
