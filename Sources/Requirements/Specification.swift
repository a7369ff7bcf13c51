/// One specification: which objects it applies to, and what is required of them.
public struct Specification: Sendable, Equatable {
  /// The `identifier` of the file where it gives one, else the position in the file, counted from 1: `"1"`.
  public var id: String
  /// What the specification is called.
  public var name: String
  /// Why the information is needed.
  public var description: String?
  /// How to provide it.
  public var instructions: String?
  /// The schema versions it is written for, as written: `IFC2X3`, `IFC4`, `IFC4X3_ADD2`.
  public var schemaVersions: [String]
  /// Whether objects must, may or must not be found.
  public var cardinality: SpecificationCardinality
  /// An object must satisfy all of these for the specification to apply to it.
  public var applicability: [Facet]
  /// The lines on which the facets of ``applicability`` begin, in their order; empty where there is no file.
  public var applicabilityLines: [Int]
  /// Objects that it does not apply to, although they satisfy ``applicability``: those that satisfy all facets of one
  /// of these. An IDS has none.
  public var exceptions: [[Facet]]
  /// What is required of each object that it applies to.
  public var requirements: [Requirement]
  /// What the requirements as a whole are about (`requirements/@description`).
  public var requirementsDescription: String?
  /// What a cahier says beside: stage, lot, severity, threshold; nil for the specification of an IDS.
  public var terms: CahierTerms?
  /// Line of the file on which the specification begins, counted from 1; 0 where there is no file.
  public var line: Int

  /// A specification.
  public init(
    id: String, name: String, description: String? = nil, instructions: String? = nil, schemaVersions: [String],
    cardinality: SpecificationCardinality = .required, applicability: [Facet], applicabilityLines: [Int] = [],
    exceptions: [[Facet]] = [], requirements: [Requirement], requirementsDescription: String? = nil,
    terms: CahierTerms? = nil, line: Int = 0
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.instructions = instructions
    self.schemaVersions = schemaVersions
    self.cardinality = cardinality
    self.applicability = applicability
    self.applicabilityLines = applicabilityLines
    self.exceptions = exceptions
    self.requirements = requirements
    self.requirementsDescription = requirementsDescription
    self.terms = terms
    self.line = line
  }
}

/// Whether a model must, may or must not hold objects that a specification applies to.
///
/// IDS writes it as `minOccurs` and `maxOccurs` of `applicability`; no other pair is allowed
/// (IDS `developer-guide.md`, Optionality).
public enum SpecificationCardinality: String, Sendable, CaseIterable {
  /// At least one object must be found (1, unbounded).
  case required
  /// Objects may be found (0, unbounded).
  case optional
  /// No object may be found (0, 0).
  case prohibited

  /// `minOccurs` of the cardinality.
  public var minimum: Int { self == .required ? 1 : 0 }
  /// `maxOccurs` of the cardinality; nil is `unbounded`.
  public var maximum: Int? { self == .prohibited ? 0 : nil }
}
