import IFCModel
import IFCSchema
import Requirements

/// POR000: ports are connected.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is connections between two distribution ports.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/POR/POR000.
struct UsedPorts: ModelRule {
  static let code = "POR000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.countedPairs(.connectsPorts, from: ["IfcDistributionPort"], to: ["IfcDistributionPort"])
  }
}
