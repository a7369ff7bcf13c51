import IFCModel

/// What several rules look at: read once, by all threads together, before the first of these rules is asked. A rule
/// that came upon it while others are at work would let all wait that need it, too.
public enum SharedReading: Sendable, CaseIterable {
  /// All instances, held against their entities.
  case conformance
  /// What property sets list.
  case listedProperties
  /// What quantity sets list.
  case listedQuantities
  /// The GlobalIds of the model.
  case globalIds
  /// Where elements stand.
  case origins
  /// The resources that serve no object; needs ``conformance``.
  case unusedResources
  /// The properties of all names that rules on values look for; needs ``listedProperties``.
  case values
  /// What the WHERE rules of the schema say; needs ``listedProperties``.
  case whereRules

  /// Whether another reading must be there before.
  private var isSecond: Bool {
    switch self {
    case .unusedResources, .values, .whereRules: true
    default: false
    }
  }

  /// Reads what is wanted of a model.
  static func read(_ wanted: Set<SharedReading>, _ context: RuleContext) {
    for isSecond in [false, true] {
      let readings = allCases.filter { wanted.contains($0) && $0.isSecond == isSecond }
      Crew.run(count: readings.count, threads: context.model.reader.threads, together: true) {
        readings[$0].read(context)
      }
    }
  }

  private func read(_ context: RuleContext) {
    let model = context.model
    switch self {
    case .conformance: if model.keepsAll { _ = model.conformance }
    case .listedProperties: _ = model.listed(.properties)
    case .listedQuantities: _ = model.listed(.quantities)
    case .globalIds: _ = context.shared.globalIds(of: model)
    case .origins: _ = context.shared.origins(in: model)
    case .unusedResources: if model.keepsAll { _ = model.unusedResources }
    case .values: _ = context.values.found(in: model)
    case .whereRules: _ = context.shared.whereTallies(of: model)
    }
  }
}
