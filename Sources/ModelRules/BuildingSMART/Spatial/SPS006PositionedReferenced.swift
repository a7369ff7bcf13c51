import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS006: an element that is positioned along an alignment is referenced in a place.
///
/// So that whoever looks for it in the structure of places finds it, although it is not contained there. The official
/// repository has switched the rule off; it is kept here with the least severity, for infrastructure. Looked at is each
/// element; one that nothing positions passes.
///
/// Example: a signal that an alignment positions and no place refers to fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS006; for IFC4X3.
struct PositionedReferenced: ModelRule {
  static let code = "SPS006"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4x3) else { return tally }
    let elements = context.families("IfcElement")
    var rest = context.instances(ofAny: ["IfcElement"]).count
    for name in context.positionedProducts.sorted() {
      guard let element = context.model.instance(named: name), elements.contains(element) else { continue }
      rest -= 1
      if context.model.relation(.referencedInSpatialStructure).contains(element.place) {
        tally.pass()
      } else {
        tally.fail(element, .absentWhole, "IfcRelReferencedInSpatialStructure")
      }
    }
    tally.pass(max(0, rest))
    return tally
  }
}
