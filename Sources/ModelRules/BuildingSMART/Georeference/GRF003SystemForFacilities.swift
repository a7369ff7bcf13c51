import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF003: a model with a building or another facility names a coordinate reference system.
///
/// Latitude and longitude of the site alone do not place a building: they are rounded, and say nothing of the grid that
/// maps are drawn in. A model that names a system is not looked at: whether it is a good one, other rules say.
///
/// Example: a building without `IfcProjectedCRS` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF003; for IFC4 and IFC4X3.
struct SystemForFacilities: ModelRule {
  static let code = "GRF003"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3), context.model.instances(of: "IfcCoordinateReferenceSystem").isEmpty
    else { return tally }
    for object in context.instances(ofAny: ["IfcFacility", "IfcBuilding"]) {
      tally.fail(object, .absentCoordinateSystem)
    }
    return tally
  }
}
