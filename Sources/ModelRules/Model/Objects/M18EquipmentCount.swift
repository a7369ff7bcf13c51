import Findings
import Requirements

/// M18: there are as many pieces of equipment of each class as the list says.
///
/// `counts` gives them: `IfcBoiler=2`, `IfcSanitaryTerminal.WASHHANDBASIN=12`. A class means its subtypes, too; a class
/// that IFC2X3 does not have is found by the type objects. Predefined types are compared without regard to case; one that
/// no release has, and another separator than the point, are errors of the cahier. Without `counts` there is nothing to
/// look at. Where several models are given, none is judged by itself: the rule on a submission of the same code adds up
/// what all of them have.
///
/// Example: three IfcBoiler where the bill of quantities has two.
///
/// Source: recol's own; the lists are the bill of quantities (DPGF) and the equipment list.
struct EquipmentCount: ModelRule {
  static let code = "M18"
  static let looksAtMuch = true
  static let parameters = ["counts"]

  static func kind(of parameter: String) -> RuleParameterKind { .counts }

  private let counts: [ListedCount]

  init(_ request: RuleRequest) { counts = ListedCount.all(in: request) }

  var addsUpOverModels: Bool { !counts.isEmpty }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    for count in counts {
      let found = ListedCount.count(of: count.name, in: context.model)
      if found == count.expected {
        tally.pass()
      } else {
        tally.fail(.invalidCount, "\(count.name): \(found) ≠ \(count.expected)")
      }
    }
    return tally
  }
}
