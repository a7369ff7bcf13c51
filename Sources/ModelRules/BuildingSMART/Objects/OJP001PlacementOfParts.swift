import Findings
import IFCModel
import IFCSchema
import Requirements

/// OJP001: an element that is part of another is placed relative to it.
///
/// So the parts of an assembly move with it. A whole without a placement of its own has none to be relative to: its
/// parts are not looked at.
///
/// Example: a flight of a stair whose `PlacementRelTo` is the storey's placement fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/OJP/OJP001; for IFC2X3 and IFC4.
struct PlacementOfParts: ModelRule {
  static let code = "OJP001"

  static func needs(in schema: Schema) -> RuleNeeds { .classes(["IfcObjectPlacement"]) }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc2x3, .ifc4) else { return tally }
    let model = context.model
    let table = model.relation(.aggregates)
    let elements = context.families("IfcElement")
    let local = context.families("IfcLocalPlacement")
    for position in 0..<table.count {
      guard let part = model.instance(at: table.keys[position]), elements.contains(part),
        let whole = model.instance(at: table.values[position]), elements.contains(whole),
        let wanted = model.reader.reference("ObjectPlacement", of: whole)
      else { continue }
      let placement = model.reader.reference("ObjectPlacement", of: part)
      if let placement, local.contains(placement) {
        let relative = model.reader.reference("PlacementRelTo", of: placement)
        if relative == wanted {
          tally.pass()
        } else {
          tally.fail(part, .invalidRule, relative.map { "#\($0.name)" } ?? "$")
        }
      } else {
        tally.fail(part, .absentBlank, "IfcLocalPlacement")
      }
    }
    return tally
  }
}
