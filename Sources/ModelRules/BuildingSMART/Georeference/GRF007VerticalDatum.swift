import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF007: the code that stands as vertical datum is one that heights can be referred to.
///
/// That is a vertical system, a compound one, or a vertical datum. Codes that EPSG does not have are told by GRF004 and
/// not looked at here.
///
/// Example: `EPSG:4326` as vertical datum fails, `EPSG:5720` (NGF-IGN69) passes.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF007; for IFC4 and IFC4X3. Codes: EPSG dataset.
struct VerticalDatum: ModelRule {
  static let code = "GRF007"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    let register = EPSGRegister.shared
    for system in context.model.instances(of: "IfcProjectedCRS") {
      guard let text = context.model.string("VerticalDatum", of: system), let code = EPSGRegister.code(of: text),
        register.isSystem(code) || register.isDatum(code)
      else { continue }
      if register.isVertical(code) { tally.pass() } else { tally.fail(system, .invalidValue, text) }
    }
    return tally
  }
}
