/// A reference into a classification system (IDS `classification-facet.md`).
public struct ClassificationFacet: Sendable, Equatable {
  /// The name of the system. IDS 1.0 requires it; older files may lack it.
  public var system: ValueConstraint?
  /// The code inside of the system; a reference below a matching one matches, too.
  public var value: ValueConstraint?
  /// Where the code is defined.
  public var uri: String?

  /// A classification system, possibly with a code.
  public init(system: ValueConstraint?, value: ValueConstraint? = nil, uri: String? = nil) {
    self.system = system
    self.value = value
    self.uri = uri
  }
}
