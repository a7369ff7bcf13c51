import Findings
import IFCModel
import Requirements

/// Evaluates a material facet (IDS `material-facet.md`).
struct MaterialEvaluation: Sendable {
  let plan: MaterialPlan
  let model: Model

  func evaluate(_ instance: Instance) -> Evaluation {
    guard let value = plan.value else {
      return model.hasMaterial(instance) ? .holds : .missing(.absentMaterial)
    }
    guard model.hasMaterial(instance) else { return .missing(.absentMaterial) }
    let isThere = model.materialTexts(of: instance).contains { !$0.isEmpty && value.matches(text: $0) }
    return isThere ? .holds : .differs(.invalidMaterial)
  }

  /// The names and categories of the object's materials.
  func actual(_ instance: Instance) -> String? {
    let texts = model.materialTexts(of: instance)
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
