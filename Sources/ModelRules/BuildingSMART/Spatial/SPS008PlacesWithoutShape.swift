import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS008: storeys, sites and facilities of infrastructure have no shape of their own.
///
/// What they look like is what they contain: a shape beside it is counted twice, and hides it. For sites from IFC4 on,
/// for facilities in IFC4X3.
///
/// Example: an `IfcBuildingStorey` with a `Representation` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS008.
struct PlacesWithoutShape: ModelRule {
  static let code = "SPS008"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    var places = ["IfcBuildingStorey"]
    if !context.isOf(.ifc2x3) { places.append("IfcSite") }
    if context.isOf(.ifc4x3) { places += ["IfcBridge", "IfcMarineFacility", "IfcRailway", "IfcRoad"] }
    for place in context.instances(ofAny: places) {
      if context.model.hasContent("Representation", of: place) {
        tally.fail(place, .prohibitedAttribute, "Representation")
      } else {
        tally.pass()
      }
    }
    return tally
  }
}
