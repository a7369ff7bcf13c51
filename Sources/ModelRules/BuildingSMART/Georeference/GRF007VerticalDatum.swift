import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF007: what stands as vertical datum is one that heights can be referred to.
///
/// Written as a code of EPSG, with a label or without, that is a vertical datum or a vertical system, or a compound one,
/// whose vertical system is meant (`EPSG:5698`, Lambert-93 with NGF-IGN69 height). A code that EPSG has deprecated is let be, and so is a name, but for
/// that of a geodetic datum or of a geographic system.
///
/// Example: `EPSG:4326` and `WGS84` as vertical datum fail, `EPSG:5720` (NGF-IGN69) passes.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF007, version 2, and for compound systems version 1, whose
/// cases have them; for IFC4 and IFC4X3. Of the names
/// that it compares with, those of the CS-MAP catalogue are left out: the rule lets them be. Codes and names: EPSG
/// dataset.
struct VerticalDatum: ModelRule {
  static let code = "GRF007"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    for system in context.model.instances(of: "IfcProjectedCRS") {
      guard let text = context.model.string("VerticalDatum", of: system) else { continue }
      let datum = DatumText(text)
      if datum.stands(for: .vertical) == false {
        tally.fail(system, .invalidValue, text)
      } else if case .code(let code?) = datum, !EPSGRegister.shared.isDeprecatedVertical(code) {
        tally.pass()
      }
    }
    return tally
  }
}
