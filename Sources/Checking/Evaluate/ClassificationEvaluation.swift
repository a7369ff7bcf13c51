import Findings
import IFCModel
import Requirements

/// Evaluates a classification facet (IDS `classification-facet.md`, `facet-configurations.md`).
final class ClassificationEvaluation: Sendable {
  let plan: ClassificationPlan
  let model: Model
  private let table: ClassificationTable
  private let types: RelationTable

  init(_ plan: ClassificationPlan, model: Model) {
    self.plan = plan
    self.model = model
    table = model.classificationTable
    types = model.relation(.definesByType)
  }

  /// Some reference must match the system and the code; a code also matches the references below it.
  func evaluate(_ instance: Instance) -> Evaluation {
    let references = table.classifications(of: instance.place, typedBy: types.first(of: instance.place))
    guard !references.isEmpty else { return .missing(.absentClassification) }
    var isInSystem = false
    for reference in references where isSystem(reference.system) {
      isInSystem = true
      guard let value = plan.value else { return .holds }
      // A code also means what lies below it (test case `values_match_subreferences_if_full_classifications_are_used…`).
      if let code = reference.identification, value.matches(text: code) { return .holds }
      if reference.broader.contains(where: value.matches(text:)) { return .holds }
    }
    return .differs(isInSystem ? .invalidClassification : .invalidClassificationSystem)
  }

  private func isSystem(_ name: String?) -> Bool {
    guard let system = plan.system else { return true }
    return name.map(system.matches(text:)) ?? false
  }

  /// The classifications that the object has.
  func actual(_ instance: Instance) -> String? {
    let texts = model.classifications(of: instance).map { reference in
      [reference.system, reference.identification].compactMap { $0 }.joined(separator: " : ")
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
