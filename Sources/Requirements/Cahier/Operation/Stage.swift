/// A stage of an operation at which models are submitted: `apd`, `exe`, `doe`.
///
/// Stages follow each other in the order of the cahier.
public struct Stage: Sendable, Equatable {
  /// A short name: `doe`.
  public var id: String
  /// What people call it: dossier des ouvrages exécutés.
  public var title: BilingualText
  /// Other words for the stage, which a model may state as its phase.
  public var aliases: [String]
  /// The share of valid checks that suffices at this stage.
  public var thresholds: SeverityThresholds
  /// Which rules the decision on it follows; nil where the cahier does not say.
  public var regime: StageRegime?
  /// The delays that hold at this stage alone; ``Cahier/delays(at:)`` knows those of the operation, too.
  public var delays: ContractDelays
  /// How lateness of its delivery is counted; ``Cahier/penalty(at:)`` knows that of the operation, too.
  public var penalty: PenaltyFormula?
  /// The models that are expected.
  public var models: [ExpectedModel]
  /// The documents that are expected beside the models.
  public var documents: [ExpectedDocument]
  /// Where in the file the stage is written.
  public var line: SourceLine

  /// A stage.
  public init(
    id: String, title: BilingualText = BilingualText(), aliases: [String] = [],
    thresholds: SeverityThresholds = SeverityThresholds(), regime: StageRegime? = nil,
    delays: ContractDelays = ContractDelays(), penalty: PenaltyFormula? = nil, models: [ExpectedModel] = [],
    documents: [ExpectedDocument] = [], line: SourceLine = 0
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.thresholds = thresholds
    self.regime = regime
    self.delays = delays
    self.penalty = penalty
    self.models = models
    self.documents = documents
    self.line = line
  }

  /// How long the owner has to verify a submission of this stage.
  public var delay: Delay? { delays.verification }
}

/// A model that is expected at a stage.
public struct ExpectedModel: Sendable, Equatable {
  /// The discipline that it is of.
  public var discipline: String
  /// What it is, for people.
  public var title: BilingualText
  /// Whether it may be missing.
  public var isOptional: Bool

  /// A model of a discipline.
  public init(discipline: String, title: BilingualText = BilingualText(), isOptional: Bool = false) {
    self.discipline = discipline
    self.title = title
    self.isOptional = isOptional
  }
}

/// A kind of document that is expected at a stage: no standard tree exists, so the list belongs to the cahier.
public struct ExpectedDocument: Sendable, Equatable {
  /// A short name: `fiche-technique`.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// The lot that delivers it, or ``each`` for one row for each lot; nil where it is asked for once, whoever delivers it.
  public var lot: String?
  /// The name of the building that it is of, or ``each`` for one row for each building of the models; nil for none.
  public var building: String?
  /// The name of the system that it is of, or ``each`` for one row for each system of the models; nil for none.
  public var system: String?
  /// The name of the type of equipment that it is of, or a class for one row for each type of it, or ``each`` for one row
  /// for each type; nil for none.
  public var equipment: String?
  /// A regular expression of XML Schema that the file's path in the folder must match; nil takes any.
  public var pattern: String?
  /// The least number of files.
  public var minimum: Int

  /// Stands for each one that there is, and makes one row of each.
  public static let each = "*"

  /// A kind of document.
  public init(
    id: String, title: BilingualText = BilingualText(), lot: String? = nil, building: String? = nil,
    system: String? = nil, equipment: String? = nil, pattern: String? = nil, minimum: Int = 1
  ) {
    self.id = id
    self.title = title
    self.lot = lot
    self.building = building
    self.system = system
    self.equipment = equipment
    self.pattern = pattern
    self.minimum = minimum
  }
}
