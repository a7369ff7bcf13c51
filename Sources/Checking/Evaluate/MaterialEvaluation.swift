import Findings
import IFCModel
import Requirements

/// Evaluates a material facet (IDS `material-facet.md`).
final class MaterialEvaluation: Sendable {
  let plan: MaterialPlan
  let model: Model

  init(_ plan: MaterialPlan, model: Model) {
    self.plan = plan
    self.model = model
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    let definitions = model.materialDefinitions(of: instance)
    guard !definitions.isEmpty else { return .missing(.absentMaterial) }
    guard let value = plan.value else { return .holds }
    let labels = model.content(ofMaterials: definitions).labels
    return labels.contains { !$0.isEmpty && value.matches(text: $0) } ? .holds : .differs(.invalidMaterial)
  }

  /// The names and categories of the object's materials.
  func actual(_ instance: Instance) -> String? {
    let labels = model.materials(of: instance).labels
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }
}
