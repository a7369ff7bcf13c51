import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF006: a coordinate reference system without a code of EPSG is described by a well-known text.
///
/// A label such as `Lambert 93` means nothing to a program; the text of ISO 19162 defines the system in full. The name
/// is then `WKT`, and says that there is one. Systems named by a code and without a text are not looked at.
///
/// Example: a system named `IGM95 / UTM zone 33N` without `IfcWellKnownText` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF006; for IFC4X3.
struct WellKnownText: ModelRule {
  static let code = "GRF006"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4x3) else { return tally }
    let described = Set(
      context.model.instances(of: "IfcWellKnownText").compactMap {
        context.model.reader.reference("CoordinateReferenceSystem", of: $0)?.name
      })
    for system in context.model.instances(of: "IfcCoordinateReferenceSystem") {
      let name = context.model.string("Name", of: system) ?? ""
      let hasText = described.contains(system.name)
      guard hasText || !name.hasPrefix("EPSG:") else { continue }
      if hasText && name == "WKT" {
        tally.pass()
      } else {
        tally.fail(system, hasText ? .invalidValue : .absentBlank, hasText ? name : "IfcWellKnownText")
      }
    }
    return tally
  }
}
