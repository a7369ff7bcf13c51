/// What a specification is known by in every model of a run, and in what lies between them.
public struct SpecificationName: Hashable, Sendable {
  private let requirementFile: Int
  private let id: String

  /// The name of what a file calls `id`.
  public init(requirementFile: Int, id: String) {
    (self.requirementFile, self.id) = (requirementFile, id)
  }

  /// The name of a specification.
  public init(_ specification: SpecificationResult) {
    (requirementFile, id) = (specification.requirementFile, specification.id)
  }
}
