import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF004: what is written as a code of EPSG is one.
///
/// Looked at is each name, geodetic datum and vertical datum that begins with `EPSG:`. A system is named by the code of
/// a coordinate reference system; a geodetic datum by the code of one, or of a geographic system that is defined on it.
/// A projected system is no datum: `EPSG:2154` as datum of itself says nothing. What a vertical datum may be, GRF007
/// asks; here it is a code of EPSG. Codes that EPSG has deprecated are none. Datums that are named in words are not
/// looked at.
///
/// Example: `EPSG:1234` fails, and so does `EPSG:2154 (Lambert 93)`.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF004, version 2 without its list of names; for IFC4
/// and IFC4X3. Codes: EPSG dataset.
struct EPSGCodes: ModelRule {
  static let code = "GRF004"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    for system in context.model.instances(of: "IfcCoordinateReferenceSystem") {
      let texts = ["Name", "GeodeticDatum", "VerticalDatum"].map { context.model.string($0, of: system) ?? "" }
      let coded = texts.indices.filter { texts[$0].hasPrefix("EPSG:") }
      guard !coded.isEmpty else { continue }
      let wrong = coded.filter { !isKnown(texts[$0], as: $0) }.map { texts[$0] }
      if wrong.isEmpty { tally.pass() } else { tally.fail(system, .invalidValue, wrong.joined(separator: ", ")) }
    }
    return tally
  }

  /// - Parameter part: 0 for the name, 1 for the geodetic datum, 2 for the vertical one.
  private func isKnown(_ text: String, as part: Int) -> Bool {
    guard let code = EPSGRegister.code(of: text) else { return false }
    let register = EPSGRegister.shared
    return switch part {
    case 0: register.isSystem(code)
    case 1: register.isGeodetic(code)
    default: register.isSystem(code) || register.isVertical(code)
    }
  }
}
