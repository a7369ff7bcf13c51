import IFCModel
import IFCSchema
import Requirements

/// PJS000: the model has a project.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is the instances of IfcProject.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PJS/PJS000.
struct UsedProjects: ModelRule {
  static let code = "PJS000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.counted(context.model.instances(of: "IfcProject").count)
  }
}
