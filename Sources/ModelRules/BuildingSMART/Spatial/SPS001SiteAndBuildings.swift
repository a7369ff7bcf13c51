import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// SPS001: a coordination view has one site at most, and its buildings are part of it.
///
/// The implementer agreements for the coordination view say so: at most one `IfcSite`, at least one `IfcBuilding`; what
/// a building is part of is the site, or the project where there is none. A building that is part of nothing is not
/// told here (its step looks at relations), but by SPS002 and M5.
///
/// Example: a building that is part of the project although there is a site fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS001 with its steps; for IFC2X3 where the first
/// description of the header is a word, one blank and `[CoordinationView_V2.0]`.
struct SiteAndBuildings: ModelRule {
  static let code = "SPS001"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let model = context.model
    guard context.isOf(.ifc2x3), Self.isCoordinationView(model.structure.header.description.first) else { return tally }
    let sites = model.instances(of: "IfcSite")
    let buildings = model.instances(of: "IfcBuilding")
    for (number, site) in sites.enumerated() {
      if number == 0 { tally.pass() } else { tally.fail(site, .invalidCount, "IfcSite: \(sites.count)") }
    }
    if buildings.isEmpty { tally.fail(.invalidCount, "IfcBuilding: 0") }
    let wanted = context.families(sites.isEmpty ? "IfcProject" : "IfcSite")
    for building in buildings {
      let wholes = [Relation.aggregates, .nests].flatMap { model.relation($0).values(of: building.place) }
      if let wrong = wholes.compactMap(model.instance(at:)).first(where: { !wanted.contains($0) }) {
        tally.fail(building, .invalidWhole, model.className(of: wrong))
      } else {
        tally.pass()
      }
    }
    return tally
  }

  /// Whether a description of the header names the view: behind its first blank, in one pair of brackets.
  private static func isCoordinationView(_ description: String?) -> Bool {
    guard let description, let blank = description.firstIndex(of: " ") else { return false }
    return description[blank...].dropFirst().lowercased() == "[coordinationview_v2.0]"
  }
}
