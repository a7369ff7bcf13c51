import Findings
import IFCModel
import Requirements

/// GRP001: no group is a member of itself, not even through other groups.
///
/// Systems of systems are counted and drawn from the top down; a circle has no top.
///
/// Example: a zone that is a member of a zone that is a member of the first: both fail.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRP/GRP001.
struct AcyclicGroups: ModelRule {
  static let code = "GRP001"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let groups = Array(context.model.instances(of: "IfcGroup"))
    let numbers = Dictionary(groups.indices.map { (groups[$0].place, $0) }, uniquingKeysWith: { first, _ in first })
    let table = context.model.relation(.assignsToGroup)
    let wholes = groups.map { group in table.values(of: group.place).compactMap { numbers[$0] } }
    let circles = Circles(wholes)
    for number in groups.indices {
      if circles.contain(number) { tally.fail(groups[number], .invalidRule) } else { tally.pass() }
    }
    return tally
  }
}
