import IFCModel

extension RuleContext {
  /// Reads what most rules ask for, and what some of them ask for together.
  public func warm(_ readings: Set<SharedReading>) {
    model.rememberObjects()
    var readings = readings.union([.propertySets, .relations])
    if !readings.isDisjoint(with: [.conformance, .unusedResources]) { readings.insert(.instances) }
    for step in 0...2 {
      let due = SharedReading.allCases.filter { readings.contains($0) && RuleContext.step($0) == step }
      Crew.run(count: due.count, threads: model.reader.threads, together: true) { read(due[$0]) }
    }
  }

  private static let usual: [Relation] = [
    .definesByType, .aggregates, .nests, .containedInSpatialStructure, .fillsElement, .voidsElement, .projectsElement,
    .adheresToElement, .coversElements, .coversSpaces, .associatesMaterial,
  ]

  /// When a reading is made: behind those that it needs, or that give it what it would have to look for.
  private static func step(_ reading: SharedReading) -> Int {
    switch reading {
    case .propertySets, .relations, .instances, .placements: 0
    case .conformance, .globalIds, .listedProperties, .listedQuantities, .unusedResources: 1
    case .values, .whereRules: 2
    }
  }

  private func read(_ reading: SharedReading) {
    switch reading {
    case .propertySets: _ = model.propertySets
    case .relations: for relation in RuleContext.usual { _ = model.relation(relation) }
    case .instances: if model.keepsAll { model.lookAtAllInstances() }
    case .conformance: if model.keepsAll { _ = model.conformance }
    case .listedProperties: _ = model.listed(.properties)
    case .listedQuantities: _ = model.listed(.quantities)
    case .globalIds: _ = model.globalIds
    case .placements: _ = shared.placements(in: model)
    case .unusedResources: if model.keepsAll { _ = model.unusedResources }
    case .values: _ = values.found(in: model)
    case .whereRules: _ = whereTallies()
    }
  }
}
