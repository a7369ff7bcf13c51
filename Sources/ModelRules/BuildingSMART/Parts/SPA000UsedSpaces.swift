import IFCModel
import IFCSchema
import Requirements

/// SPA000: the model has spaces.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is rooms and spatial zones.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPA/SPA000.
struct UsedSpaces: ModelRule {
  static let code = "SPA000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.counted(context.instances(ofAny: ["IfcSpace", "IfcSpatialZone"]).count)
  }
}
