/// What a cahier says about a specification beyond what it applies to and requires.
public struct CahierTerms: Sendable, Equatable {
  /// The stage that is audited; nil for none.
  public var stage: String?
  /// Whether the requirement carries the stronger mark at the stage.
  public var isReinforced: Bool
  /// The lots that provide it; empty where every lot does.
  public var lots: [String]
  /// Who answers for it.
  public var responsible: String?
  /// The disciplines whose models must carry it; empty where any may.
  public var disciplines: [String]
  /// How grave it is that it is not met, at the stage.
  public var severity: RequirementSeverity
  /// What it weighs in the score.
  public var weight: Double
  /// The share of valid checks that suffices at the stage, in percent.
  public var threshold: Double
  /// The article of the contract that asks for it.
  public var clause: String?
  /// What the information is used for.
  public var usages: [String]
  /// The title in both languages; the name of the specification is in the language of the cahier.
  public var title: BilingualText
  /// How to provide it, per authoring tool.
  public var fixes: [FixInstruction]
  /// Permissions to deviate from it.
  public var waivers: [Waiver]
  /// Why it is asked, in both languages; the description of the specification is in the language of the cahier.
  public var purpose = BilingualText()
  /// What remains to be said of it.
  public var note = BilingualText()
  /// Texts that it comes from.
  public var sources: [String] = []

  /// Terms.
  public init(
    stage: String? = nil, isReinforced: Bool = false, lots: [String] = [], responsible: String? = nil,
    disciplines: [String] = [], severity: RequirementSeverity, weight: Double = 1, threshold: Double = 100,
    clause: String? = nil, usages: [String] = [], title: BilingualText = BilingualText(),
    fixes: [FixInstruction] = [], waivers: [Waiver] = []
  ) {
    self.stage = stage
    self.isReinforced = isReinforced
    self.lots = lots
    self.responsible = responsible
    self.disciplines = disciplines
    self.severity = severity
    self.weight = weight
    self.threshold = threshold
    self.clause = clause
    self.usages = usages
    self.title = title
    self.fixes = fixes
    self.waivers = waivers
  }
}
