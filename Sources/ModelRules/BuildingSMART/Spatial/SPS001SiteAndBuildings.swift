import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// SPS001: a coordination view has one site at most, and its buildings are part of it.
///
/// The implementer agreements for the coordination view say so: at most one `IfcSite`, at least one `IfcBuilding`; each
/// building is part of the site, or of the project where there is none.
///
/// Example: a building that is part of the project although there is a site fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS001; for IFC2X3 with CoordinationView_V2.0.
struct SiteAndBuildings: ModelRule {
  static let code = "SPS001"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let model = context.model
    guard context.isOf(.ifc2x3), model.structure.header.viewDefinition?.lowercased() == "coordinationview_v2.0" else {
      return tally
    }
    let sites = model.instances(of: "IfcSite")
    let buildings = model.instances(of: "IfcBuilding")
    for (number, site) in sites.enumerated() {
      if number == 0 { tally.pass() } else { tally.fail(site, .invalidCount, "IfcSite: \(sites.count)") }
    }
    if buildings.isEmpty { tally.fail(.invalidCount, "IfcBuilding: 0") }
    let wanted = context.families(sites.isEmpty ? "IfcProject" : "IfcSite")
    for building in buildings {
      let wholes = model.relation(.aggregates).values(of: building.place).compactMap(model.instance(at:))
      if wholes.contains(where: { wanted.contains($0) }) {
        tally.pass()
      } else if let whole = wholes.first {
        tally.fail(building, .invalidWhole, model.className(of: whole))
      } else {
        tally.fail(building, .absentWhole)
      }
    }
    return tally
  }
}
