import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF002: the name of a coordinate reference system is a code of EPSG.
///
/// Software that reads the name and finds `EPSG:2154` knows the rest; a label in words must be guessed. The official
/// repository has switched the rule off, since a system without a code may be described by a well-known text instead
/// (GRF006); it is kept here for owners who want codes only, with the least severity.
///
/// Example: `Lambert 93` fails, `EPSG:2154` passes.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF002; for IFC4X3. Codes: EPSG dataset.
struct EPSGName: ModelRule {
  static let code = "GRF002"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4x3) else { return tally }
    for system in context.model.instances(of: "IfcCoordinateReferenceSystem") {
      let name = context.model.string("Name", of: system) ?? ""
      if let code = EPSGRegister.code(of: name), EPSGRegister.shared.isSystem(code) {
        tally.pass()
      } else {
        tally.fail(system, name.isEmpty ? .absentBlank : .invalidValue, name)
      }
    }
    return tally
  }
}
