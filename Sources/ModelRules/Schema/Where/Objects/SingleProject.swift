import Findings
import IFCModel
import Requirements

/// IfcSingleProjectInstance: a file has no more than one project. The one rule of the schema that speaks of the file as
/// a whole.
///
/// Units and contexts are those of the project: with two nobody knows which hold. A file without any, a library, is
/// allowed.
///
/// Example: a file with two `IfcProject` fails, with the second one.
///
/// Source: ISO 16739-1, the global rule (RULE) of that name.
struct SingleProject: ModelRule {
  static let code = "IfcSingleProjectInstance"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let projects = context.model.instances(of: "IfcProject")
    if let second = projects.dropFirst().first {
      tally.fail(second, .invalidRule, "IfcProject: \(projects.count)")
    } else {
      tally.pass(projects.count)
    }
    return tally
  }
}
