import IFCModel
import IFCSchema
import Requirements

/// DOC000: objects have documents.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is documents and references to documents.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/DOC/DOC000.
struct UsedDocuments: ModelRule {
  static let code = "DOC000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.countedPairs(
      .associatesDocument, from: ["IfcContext", "IfcProject", "IfcObject"],
      to: ["IfcDocumentInformation", "IfcDocumentReference"])
  }
}
