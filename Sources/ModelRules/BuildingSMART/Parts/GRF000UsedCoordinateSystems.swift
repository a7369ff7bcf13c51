import IFCModel
import IFCSchema
import Requirements

/// GRF000: the model names a coordinate reference system.
///
/// Tells whether a model uses a part of IFC; it never fails. Latitude and longitude of the site are none.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF000.
struct UsedCoordinateSystems: ModelRule {
  static let code = "GRF000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.counted(context.model.instances(of: "IfcCoordinateReferenceSystem").count)
  }
}
