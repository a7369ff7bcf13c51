import IFCModel

extension RuleContext {
  /// Reads what most rules ask for, and what some of them ask for together.
  public func warm(_ readings: Set<SharedReading>) {
    model.rememberObjects()
    _ = model.propertySets
    for relation in RuleContext.usual { _ = model.relation(relation) }
    for isSecond in [false, true] {
      let due = SharedReading.allCases.filter { readings.contains($0) && RuleContext.isSecond($0) == isSecond }
      Crew.run(count: due.count, threads: model.reader.threads, together: true) { read(due[$0]) }
    }
  }

  private static let usual: [Relation] = [
    .definesByType, .aggregates, .nests, .containedInSpatialStructure, .fillsElement, .voidsElement, .projectsElement,
    .adheresToElement, .coversElements, .coversSpaces, .associatesMaterial,
  ]

  /// Whether another reading must be there before.
  private static func isSecond(_ reading: SharedReading) -> Bool {
    switch reading {
    case .unusedResources, .values, .whereRules: true
    default: false
    }
  }

  private func read(_ reading: SharedReading) {
    switch reading {
    case .conformance: if model.keepsAll { _ = model.conformance }
    case .listedProperties: _ = model.listed(.properties)
    case .listedQuantities: _ = model.listed(.quantities)
    case .globalIds: _ = model.globalIds
    case .origins: _ = shared.origins(in: model)
    case .unusedResources: if model.keepsAll { _ = model.unusedResources }
    case .values: _ = values.found(in: model)
    case .whereRules: _ = whereTallies()
    }
  }
}
