import IFCModel
import Requirements

/// VER000: the model keeps who changed what.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is the owner histories, where at least one
/// object or relation refers to one.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/VER/VER000.
struct UsedOwnerHistories: ModelRule {
  static let code = "VER000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let histories = context.model.instances(of: "IfcOwnerHistory")
    guard !histories.isEmpty else { return RuleTally() }
    // Nearly every root has one, or none has.
    let isUsed = ["IfcObjectDefinition", "IfcRoot"].contains { name in
      context.model.instances(of: name).contains { context.model.reader.reference("OwnerHistory", of: $0) != nil }
    }
    return context.counted(isUsed ? histories.count : 0)
  }
}
