import Findings
import IFCModel
import IFCSchema
import Requirements

/// Evaluates an entity facet (IDS `entity-facet.md`).
final class EntityEvaluation: Sendable {
  let plan: EntityPlan
  let model: Model

  init(_ plan: EntityPlan, model: Model) {
    self.plan = plan
    self.model = model
    // Read by all threads together, before one asks for it alone.
    if plan.predefinedType != nil { _ = model.relation(.definesByType) }
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    guard isOfClass(instance) else { return .missing(.invalidClass) }
    guard let wanted = plan.predefinedType else { return .holds }
    let words = words(of: instance)
    if words.contains(where: wanted.matches(name:)) { return .holds }
    return .differs(words.isEmpty ? .absentPredefinedType : .invalidPredefinedType)
  }

  /// What counts as the predefined type: the type object's where it states one, else the occurrence's. The word
  /// USERDEFINED counts as well as the text that stands for it (`facet-configurations.md`, examples).
  private func words(of instance: Instance) -> [String] {
    let type = model.predefinedType(of: instance)
    let isTyped = type.typed != nil && type.typed != "NOTDEFINED"
    let (word, text) = isTyped ? (type.typed, type.typedText) : (type.own ?? type.typed, type.ownText)
    guard let word else { return [] }
    return word == "USERDEFINED" ? [text, word].compactMap { $0 }.filter { !$0.isEmpty } : [word]
  }

  /// Whether the class is meant, by itself or by the class of its type.
  private func isOfClass(_ instance: Instance) -> Bool {
    if plan.classes.contains(instance.entity) { return true }
    let types = plan.classes.types(for: instance.entity)
    guard !types.isEmpty, let type = model.typeObject(of: instance) else { return false }
    return types.contains { model.schema.isKind(type.entity, of: $0) }
  }

  /// The class, and the predefined type where it is asked for.
  func actual(_ instance: Instance) -> String? {
    let name = model.schema.name(of: instance.entity)
    guard plan.predefinedType != nil, isOfClass(instance) else { return name }
    return words(of: instance).first
  }
}
