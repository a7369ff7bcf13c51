import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS002: the spatial structure is built from the wholes that the standard allows.
///
/// A storey is part of a building, a building of a site or of the project, a room of any of them; nothing of the
/// spatial structure hangs in the air, and nothing but spaces and places is part of a place. Elements are contained,
/// not aggregated; alignments may be part of the project (ALB004). A class may be part of what its supertypes may be
/// part of: a road of any facility. Of wholes that the table does not name, zones among them, nothing is asked.
///
/// Example: a storey that is part of the site fails, and so does a beam that is part of the project.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS002, with its table of compositions; for IFC4 and
/// IFC4X3.
struct SpatialBreakdown: ModelRule {
  static let code = "SPS002"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let model = context.model
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    let table = SpatialComposition(model.schema)
    let aggregates = model.relation(.aggregates)
    // A project that has no parts is looked at, too.
    tally.pass(model.instances(of: "IfcProject").count)
    for place in model.instances(of: "IfcSpatialElement") {
      guard let allowed = table.wholes(of: place.entity) else { continue }
      let wholes = aggregates.values(of: place.place).compactMap(model.instance(at:))
      if wholes.isEmpty {
        tally.fail(place, .absentWhole)
      } else if let wrong = wholes.first(where: { !allowed.contains($0) }) {
        tally.fail(place, .invalidWhole, model.className(of: wrong))
      } else {
        tally.pass()
      }
    }
    let alignments = context.families("IfcAlignment")
    let projects = context.families("IfcProject")
    for position in 0..<aggregates.count {
      guard let whole = model.instance(at: aggregates.values[position]), table.speaks(ofWhole: whole),
        let part = model.instance(at: aggregates.keys[position]), table.wholes(of: part.entity) == nil,
        !(alignments.contains(part) && projects.contains(whole))
      else { continue }
      tally.fail(part, .invalidWhole, model.className(of: whole))
    }
    return tally
  }
}
