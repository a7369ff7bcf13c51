import Findings
import IFCModel
import Part21
import Requirements

/// PSE002: a property set that is none of the standard does not look like one.
///
/// `PSET_Wall`, `Pset-WallCommon` and `pset WallCommon` are taken for the standard's by people, and by programs that
/// read carelessly. Looked at is each property set whose name does not begin with `Pset_`.
///
/// Example: `Pset WallCommon` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PSE/PSE002.
struct NoLookalikeSets: ModelRule {
  static let code = "PSE002"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let table = context.model.propertySets
    let kind = context.families("IfcPropertySet")
    let standard = table.names { $0.hasPrefix("Pset_") || $0.isEmpty }
    let lookalike = table.names { $0.prefix(4).lowercased() == "pset" }
    for number in 0..<UInt32(table.count) {
      let set = PropertySet(number: number)
      let name = table.nameNumber(of: set)
      guard kind.contains(table.entity(of: set)), !standard[name] else { continue }
      if !lookalike[name] {
        tally.pass()
      } else if let instance = context.model.instance(named: context.model.structure.name(at: table.offset(of: set))) {
        tally.fail(instance, .invalidValue, table.names[name])
      }
    }
    return tally
  }
}
