/// A cahier des charges BIM: what an owner requires of the models of an operation, stage by stage and lot by lot.
///
/// It is what its file says, together with what that extends. ``specifications(stage:lot:schema:)`` makes of it what
/// the engine evaluates.
public struct Cahier: Sendable, Equatable {
  /// Where it was read from, as given; nil for one made in memory or shipped with recol.
  public var path: String?
  /// What the cahier says of itself.
  public var identity: CahierIdentity
  /// The stages, in the order in which they follow each other.
  public var stages: [Stage]
  /// The lots that works are let by.
  public var lots: [Lot]
  /// The disciplines that models are made by.
  public var disciplines: [Discipline]
  /// Closed lists of values that requirements refer to.
  public var lists: [ValueList] { didSet { placesOfLists = Cahier.places(lists) } }
  /// What counts as an empty word, unless a requirement says otherwise.
  public var placeholders: PlaceholderPolicy
  /// The share of valid checks that suffices, in percent, by severity; a stage or a requirement may say otherwise.
  public var thresholds: SeverityThresholds
  /// The delays of the operation, for stages that do not state their own.
  public var delays: ContractDelays
  /// How lateness is counted, for stages that do not say.
  public var penalty: PenaltyFormula?
  /// What is required, in file order.
  public var requirements: [CahierRequirement]
  /// Permissions to deviate.
  public var waivers: [Waiver]
  /// Where lists stand among ``lists``, by their ids: thousands of rules may ask for thousands of lists.
  private var placesOfLists: [String: Int]

  /// A cahier.
  public init(
    path: String? = nil, identity: CahierIdentity, stages: [Stage] = [], lots: [Lot] = [],
    disciplines: [Discipline] = [], lists: [ValueList] = [], placeholders: PlaceholderPolicy = PlaceholderPolicy(),
    thresholds: SeverityThresholds = SeverityThresholds(), delays: ContractDelays = ContractDelays(),
    penalty: PenaltyFormula? = nil, requirements: [CahierRequirement] = [], waivers: [Waiver] = []
  ) {
    self.path = path
    self.identity = identity
    self.stages = stages
    self.lots = lots
    self.disciplines = disciplines
    self.lists = lists
    placesOfLists = Cahier.places(lists)
    self.placeholders = placeholders
    self.thresholds = thresholds
    self.delays = delays
    self.penalty = penalty
    self.requirements = requirements
    self.waivers = waivers
  }

  /// The stage of that id; nil where there is none.
  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

  /// The place of a stage in the order of stages, counted from 0; nil for an unknown one.
  public func rank(ofStage id: String) -> Int? { stages.firstIndex { $0.id == id } }

  /// The list of that id, the first where several have it; nil where there is none. O(1).
  public func list(_ id: String) -> ValueList? { placesOfLists[id].map { lists[$0] } }

  private static func places(_ lists: [ValueList]) -> [String: Int] {
    Dictionary(lists.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
