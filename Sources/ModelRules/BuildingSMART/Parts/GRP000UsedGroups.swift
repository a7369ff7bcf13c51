import IFCModel
import IFCSchema
import Requirements

/// GRP000: objects are gathered in groups.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is memberships of objects and types in groups, systems and zones.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRP/GRP000.
struct UsedGroups: ModelRule {
  static let code = "GRP000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.countedPairs(.assignsToGroup, from: ["IfcObjectDefinition"], to: ["IfcGroup"])
  }
}
