import Findings
import IFCModel
import Requirements

/// Evaluates a material facet (IDS `material-facet.md`).
final class MaterialEvaluation: Sendable {
  let plan: MaterialPlan
  let model: Model
  /// The places of the material definitions whose names or categories match; empty where any material will do.
  private let matching: Set<UInt32>

  /// - Complexity: O(distinct material definitions): many objects share one.
  convenience init(_ plan: MaterialPlan, model: Model) {
    self.init(plan, model: model, matching: plan.value.map { Self.definitions($0, in: model) } ?? [])
  }

  /// The same in objects of its own; materials are not read again.
  convenience init(sharing other: MaterialEvaluation, model: Model) {
    self.init(other.plan, model: model, matching: other.matching)
  }

  private init(_ plan: MaterialPlan, model: Model, matching: Set<UInt32>) {
    self.plan = plan
    self.model = model
    self.matching = matching
    // Read by all threads together, before one asks for it alone.
    for relation in [Relation.associatesMaterial, .definesByType] { _ = model.relation(relation) }
  }

  private static func definitions(_ value: ValueMatcher, in model: Model) -> Set<UInt32> {
    let places = Set(model.relation(.associatesMaterial).values).sorted()
    let parts = Slots.map(count: places.count, threads: model.reader.threads) { range in
      places[range].filter { place in
        guard let definition = model.instance(at: place) else { return false }
        return model.content(ofMaterials: [definition]).labels.contains { !$0.isEmpty && value.matches(text: $0) }
      }
    }
    return Set(parts.joined())
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    guard model.hasMaterial(instance) else { return .missing(.absentMaterial) }
    guard plan.value != nil else { return .holds }
    let holds = model.materialDefinitions(of: instance).contains { matching.contains($0.place) }
    return holds ? .holds : .differs(.invalidMaterial)
  }

  /// The names and categories of the object's materials.
  func actual(_ instance: Instance) -> String? {
    let labels = model.materials(of: instance).labels
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }
}
