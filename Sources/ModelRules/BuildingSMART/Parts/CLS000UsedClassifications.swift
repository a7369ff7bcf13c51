import IFCModel
import IFCSchema
import Requirements

/// CLS000: objects are classified.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is references into a classification; a classification without a reference is none.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/CLS/CLS000.
struct UsedClassifications: ModelRule {
  static let code = "CLS000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.countedPairs(
      .associatesClassification, from: ["IfcObjectDefinition"], to: ["IfcClassificationReference"])
  }
}
