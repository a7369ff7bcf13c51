/// One facet that is required of every object a specification applies to.
public struct Requirement: Sendable, Equatable {
  /// What is required.
  public var facet: Facet
  /// Whether it must, may or must not be there.
  public var cardinality: FacetCardinality
  /// How to provide the information, for the author of the model.
  public var instructions: String?
  /// Where the requirement is defined, for instance in a data dictionary.
  public var uri: String?
  /// Line of the file on which the facet begins, counted from 1; 0 where there is no file.
  public var line: Int

  /// A requirement.
  public init(
    facet: Facet, cardinality: FacetCardinality = .required, instructions: String? = nil, uri: String? = nil,
    line: Int = 0
  ) {
    self.facet = facet
    self.cardinality = cardinality
    self.instructions = instructions
    self.uri = uri
    self.line = line
  }

  /// Whether two requirements say the same, wherever they are written.
  public static func == (left: Requirement, right: Requirement) -> Bool {
    left.facet == right.facet && left.cardinality == right.cardinality && left.instructions == right.instructions
      && left.uri == right.uri
  }
}

/// Whether what a facet describes must, may or must not be found on an object (`cardinality` of IDS).
public enum FacetCardinality: String, Sendable, CaseIterable {
  /// It must be there, and match.
  case required
  /// It may be missing; where it is there, it must match.
  case optional
  /// It must not be there.
  case prohibited
}
