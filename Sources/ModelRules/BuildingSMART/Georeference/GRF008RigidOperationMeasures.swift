import Findings
import IFCModel
import Part21
import Requirements

/// GRF008: the coordinates of a rigid operation are lengths or angles.
///
/// They may be of any measure as far as the schema says; but on the ground they are easting and northing, or longitude
/// and latitude. A positive length is none: coordinates may be negative.
///
/// Example: `IFCPOSITIVELENGTHMEASURE(23684.)` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF008; for IFC4X3, which has the class.
struct RigidOperationMeasures: ModelRule {
  static let code = "GRF008"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    for operation in context.model.instances(of: "IfcRigidOperation") {
      let types = ["FirstCoordinate", "SecondCoordinate"].map { attribute in
        context.model.reader.parameter(attribute, of: operation).flatMap(context.model.reader.bytes.keyword) ?? "$"
      }
      if let wrong = types.first(where: { $0 != "IFCLENGTHMEASURE" && $0 != "IFCPLANEANGLEMEASURE" }) {
        tally.fail(operation, .invalidType, wrong)
      } else {
        tally.pass()
      }
    }
    return tally
  }
}
