import Findings
import IFCModel
import Requirements

/// PJS101: a file has exactly one project.
///
/// Units, contexts and the way down to every object begin there. A library of types has none; a delivered model is no
/// library.
///
/// Example: a file with two `IfcProject` fails, with the second one.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PJS/PJS101.
struct OneProject: ModelRule {
  static let code = "PJS101"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let projects = context.model.instances(of: "IfcProject")
    if projects.count == 1 {
      tally.pass()
    } else if let second = projects.dropFirst().first {
      tally.fail(second, .invalidCount, "IfcProject: \(projects.count)")
    } else {
      tally.fail(.invalidCount, "IfcProject: 0")
    }
    return tally
  }
}
