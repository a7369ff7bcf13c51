import Findings
import IFCModel
import Requirements

/// PJS002: a project declares types, groups and templates, and no objects.
///
/// Objects belong to the spatial structure, which says where they are; a beam that the project declares is nowhere.
///
/// Example: `IfcRelDeclares` from the project to an `IfcBeam`: the beam fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PJS/PJS002; for IFC4 and later, which have the relation.
struct ProjectDeclarations: ModelRule {
  static let code = "PJS002"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let table = context.model.relation(.declares)
    let project = context.families("IfcProject")
    let allowed = context.families(
      "IfcActor", "IfcControl", "IfcGroup", "IfcProcess", "IfcProjectLibrary", "IfcPropertyTemplateDefinition",
      "IfcResource", "IfcTypeObject")
    for position in 0..<table.count where project.contains(context.model.instance(at: table.values[position])) {
      guard let declared = context.model.instance(at: table.keys[position]) else { continue }
      if allowed.contains(declared) {
        tally.pass()
      } else {
        tally.fail(declared, .invalidClass, context.model.className(of: declared))
      }
    }
    return tally
  }
}
