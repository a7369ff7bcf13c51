import Findings
import IFCModel
import IFCSchema

/// Evaluates a partOf facet (IDS `partof-facet.md`): goes up from the object through the relations that are meant, as
/// far as they lead.
struct PartOfEvaluation: Sendable {
  private let whole: EntityEvaluation
  private let model: Model
  private let relations: [Relation]
  /// Whether an opening is gone through, so that it is no whole of its own.
  private let passesOpenings: Bool

  /// No structure is deeper; a circle of relations ends here.
  private static let depthLimit = 256

  init(_ plan: PartOfPlan, model: Model) {
    whole = EntityEvaluation(plan: plan.whole, model: model)
    self.model = model
    relations = PartOfEvaluation.relations(named: plan.relation)
    passesOpenings = plan.relation == "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT"
  }

  private static func relations(named name: String?) -> [Relation] {
    switch name {
    case "IFCRELAGGREGATES": [.aggregates]
    case "IFCRELASSIGNSTOGROUP": [.assignsToGroup]
    case "IFCRELCONTAINEDINSPATIALSTRUCTURE": [.containedInSpatialStructure]
    case "IFCRELNESTS": [.nests]
    case "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT": [.fillsElement, .voidsElement]
    case nil:
      [.aggregates, .containedInSpatialStructure, .nests, .fillsElement, .voidsElement, .assignsToGroup]
    default: []
    }
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    var hasWhole = false
    var isOfClass = false
    let found = firstWhole(of: instance) { candidate in
      hasWhole = true
      let evaluation = whole.evaluate(candidate)
      if evaluation.reason != nil, evaluation.isPresent { isOfClass = true }
      return evaluation.reason == nil
    }
    if found { return .holds }
    guard hasWhole else { return .missing(.absentWhole) }
    return .differs(isOfClass ? .invalidWholePredefinedType : .invalidWhole)
  }

  /// Goes over the wholes, nearest first, until one is accepted.
  private func firstWhole(of instance: Instance, accept: (Instance) -> Bool) -> Bool {
    var open = [instance.place]
    var seen: Set<UInt32> = []
    var next = 0
    while next < open.count, next < PartOfEvaluation.depthLimit * 16 {
      let place = open[next]
      next += 1
      for relation in relations {
        for above in model.relation(relation).values(of: place) where seen.insert(above).inserted {
          open.append(above)
          guard let candidate = model.reader.instance(at: above) else { continue }
          let isPassedThrough = passesOpenings && relation == .fillsElement
          if !isPassedThrough, accept(candidate) { return true }
        }
      }
    }
    return false
  }

  /// The wholes that the object is part of.
  func actual(_ instance: Instance) -> String? {
    var names: [String] = []
    _ = firstWhole(of: instance) { candidate in
      let name = model.schema.name(of: candidate.entity)
      let type = whole.plan.predefinedType == nil ? nil : model.predefinedType(of: candidate).effective
      names.append([name, type].compactMap { $0 }.joined(separator: "."))
      return names.count >= 16
    }
    return names.isEmpty ? nil : names.joined(separator: " < ")
  }
}
