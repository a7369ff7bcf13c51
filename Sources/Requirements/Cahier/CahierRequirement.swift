/// One requirement of a cahier: what is due, from whom, when, how gravely, and how it is proven.
public struct CahierRequirement: Sendable, Equatable {
  /// What is asked.
  public enum Content: Sendable, Equatable {
    /// Checks on the objects of an applicability.
    case checks(Applicability, [Check])
    /// What an IDS says, in its own terms.
    case ids(IDSContent)
    /// A rule on the model or the submission as a whole.
    case rule(RuleRequest)
    /// Nothing that a program can check: a person looks and signs. The text says what to look at.
    case checklist(BilingualText)
  }

  /// Its name, unique in the cahier.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// Why it is asked.
  public var why: BilingualText
  /// What the information is used for: `GMAO`, `sécurité incendie`, `surfaces`.
  public var usages: [String]
  /// The article of the contract that asks for it.
  public var clause: String?
  /// The stages at which it is due.
  public var stages: StageRule
  /// The lots that provide it; empty where every lot does.
  public var lots: [String]
  /// Who answers for it.
  public var responsible: String?
  /// The disciplines whose models must carry it; empty where any may.
  public var disciplines: [String]
  /// How grave it is that it is not met.
  public var severity: RequirementSeverity
  /// What it weighs in the score; more than 0.
  public var weight: Double
  /// The share of valid checks that suffices, in percent; nil takes what the stage or the cahier says.
  public var threshold: Double?
  /// What is asked.
  public var content: Content
  /// Whether at least one object must be found that it applies to.
  public var mustApply: Bool
  /// What counts as an empty word here, beyond what the cahier says.
  public var placeholders: PlaceholderPolicy
  /// How to provide it, per authoring tool.
  public var fixes: [FixInstruction]
  /// Texts that the requirement comes from.
  public var sources: [String]
  /// What remains to be said: what a program does not check of it, for instance.
  public var note: BilingualText
  /// Where in the file it is written.
  public var line: SourceLine

  /// A requirement.
  public init(
    id: String, title: BilingualText, why: BilingualText = BilingualText(), usages: [String] = [],
    clause: String? = nil, stages: StageRule = StageRule(), lots: [String] = [], responsible: String? = nil,
    disciplines: [String] = [], severity: RequirementSeverity = .major, weight: Double = 1, threshold: Double? = nil,
    content: Content, mustApply: Bool = false, placeholders: PlaceholderPolicy = PlaceholderPolicy(),
    fixes: [FixInstruction] = [], sources: [String] = [], note: BilingualText = BilingualText(), line: SourceLine = 0
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.usages = usages
    self.clause = clause
    self.stages = stages
    self.lots = lots
    self.responsible = responsible
    self.disciplines = disciplines
    self.severity = severity
    self.weight = weight
    self.threshold = threshold
    self.content = content
    self.mustApply = mustApply
    self.placeholders = placeholders
    self.fixes = fixes
    self.sources = sources
    self.note = note
    self.line = line
  }
}

/// What a specification of an IDS says, beside its id and title.
public struct IDSContent: Sendable, Equatable {
  /// The schema versions it is for, as written.
  public var schemaVersions: [String]
  /// Whether objects must, may or must not be found.
  public var cardinality: SpecificationCardinality
  /// What it applies to.
  public var applicability: [Facet]
  /// What it requires.
  public var requirements: [Requirement]
  /// What the requirements as a whole are about.
  public var requirementsDescription: String?

  /// What a specification says.
  public init(
    schemaVersions: [String], cardinality: SpecificationCardinality = .required, applicability: [Facet],
    requirements: [Requirement], requirementsDescription: String? = nil
  ) {
    self.schemaVersions = schemaVersions
    self.cardinality = cardinality
    self.applicability = applicability
    self.requirements = requirements
    self.requirementsDescription = requirementsDescription
  }
}
