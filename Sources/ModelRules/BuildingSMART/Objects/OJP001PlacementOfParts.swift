import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// OJP001: an element that is part of another is placed relative to it.
///
/// So the parts of an assembly move with it. Every part has a local placement, whether its whole has one or not; the
/// parts of a whole without a placement are relative to nothing.
///
/// Example: a flight of a stair whose `PlacementRelTo` is the storey's placement fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/OJP/OJP001, version 2; for IFC2X3 and IFC4.
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
    let placements = PlacementReader(model)
    // The parts of a whole mostly stand together.
    var last: (whole: UInt32, isElement: Bool, placement: Instance?) = (.max, false, nil)
    for position in 0..<table.count {
      if position + ByteView.ahead < table.count { model.bringNear(table.keys[position + ByteView.ahead]) }
      if table.values[position] != last.whole {
        let whole = model.instance(at: table.values[position]).flatMap { elements.contains($0) ? $0 : nil }
        let placement = whole.flatMap(placements.placementInstance(of:))
        last = (table.values[position], whole != nil, placement)
      }
      guard last.isElement, let part = model.instance(at: table.keys[position]), elements.contains(part)
      else { continue }
      let placement = placements.placementInstance(of: part)
      if let placement, local.contains(placement) {
        // PlacementRelTo is the first attribute.
        let relative = model.reader.parameter(0, of: placement).flatMap(model.reader.instance)
        if relative == last.placement {
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
