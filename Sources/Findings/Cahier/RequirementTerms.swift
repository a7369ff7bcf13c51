/// What a cahier says about a specification beyond what it applies to and requires.
public struct RequirementTerms: Sendable, Equatable {
  /// How grave it is that it is not met, at the stage.
  public var severity: Gravity
  /// The lots that provide it; empty where every lot does.
  public var lots: [String]
  /// The stage that is audited; nil for none.
  public var stage: String?
  /// Whether it carries the stronger mark at the stage.
  public var isReinforced: Bool
  /// The article of the contract that asks for it.
  public var clause: String?
  /// The share of valid checks that suffices, in percent.
  public var threshold: Double
  /// What it weighs in the score.
  public var weight: Double
  /// Why it is asked, in the language of the run.
  public var purpose: String?
  /// What the information is used for.
  public var usages: [String]
  /// Who answers for it.
  public var responsible: String?
  /// How to provide it, as the cahier says; empty where it does not.
  public var fixes: [FixLine] = []
  /// What remains to be said: what a program does not check of it, for instance. In the language of the run.
  public var note: String?
  /// Texts that the requirement comes from.
  public var sources: [String] = []

  /// Terms; where nothing else is said, all checks must be valid.
  public init(
    severity: Gravity, lots: [String] = [], stage: String? = nil, isReinforced: Bool = false, clause: String? = nil,
    threshold: Double = 100, weight: Double = 1, purpose: String? = nil, usages: [String] = [],
    responsible: String? = nil
  ) {
    self.severity = severity
    self.lots = lots
    self.stage = stage
    self.isReinforced = isReinforced
    self.clause = clause
    self.threshold = threshold
    self.weight = weight
    self.purpose = purpose
    self.usages = usages
    self.responsible = responsible
  }

  /// Whether so many valid checks suffice. Compared without division: 99.99 % does not reach 100 %, and none of none
  /// reaches nothing.
  public func isReached(by outcomes: OutcomeTally) -> Bool {
    outcomes.total > 0 && Percentage.isReached(threshold, by: outcomes.valid, of: outcomes.total)
  }
}
