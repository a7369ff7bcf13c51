import IFCModel
import IFCSchema
import Requirements

/// OJP000: objects have local placements.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is the local placements, where at least
/// one object refers to one.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/OJP/OJP000.
struct UsedLocalPlacements: ModelRule {
  static let code = "OJP000"

  static func needs(in schema: Schema) -> RuleNeeds { .classes(["IfcLocalPlacement"]) }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let placements = context.model.instances(of: "IfcLocalPlacement")
    guard !placements.isEmpty else { return RuleTally() }
    let local = context.families("IfcLocalPlacement")
    let isUsed = context.model.instances(of: "IfcProduct").contains { product in
      local.contains(context.model.reader.reference("ObjectPlacement", of: product))
    }
    return context.counted(isUsed ? placements.count : 0)
  }
}
