import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF004: what is written as a code of EPSG is one.
///
/// A name that begins with `EPSG:` is the code of a coordinate reference system, and nothing else; codes that EPSG has
/// deprecated are none. A geodetic or vertical datum may be written as `EPSG:6171`, or as a code with a label; it is
/// the code of a datum of that kind, of an ensemble of datums, or of a geographic or vertical system that is built on
/// one, deprecated or not. A compound system stands for the vertical one that it
/// has. A projected system is no datum: `EPSG:2154` as datum of itself says nothing.
/// Datums that are named in words fail where the word is one of EPSG's for the other kind, `WGS84` for heights; any
/// other is let be.
///
/// Example: `EPSG:1234` fails, and so does `EPSG:2154 (Lambert 93)` as a name.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF004, version 2; for IFC4 and IFC4X3. Of the names
/// that it compares with, those of the CS-MAP catalogue are left out: the rule lets them be. Codes and names: EPSG
/// dataset.
struct EPSGCodes: ModelRule {
  static let code = "GRF004"

  private static let datums: [(attribute: String, kind: DatumKind)] = [
    ("GeodeticDatum", .geodetic), ("VerticalDatum", .vertical),
  ]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    for system in context.model.instances(of: "IfcCoordinateReferenceSystem") {
      var isCoded = false
      var wrong: [String] = []
      if let name = context.model.string("Name", of: system), name.hasPrefix("EPSG:") {
        isCoded = true
        if EPSGRegister.code(of: name).map(EPSGRegister.shared.isSystem) != true { wrong.append(name) }
      }
      for (attribute, kind) in EPSGCodes.datums {
        guard let text = context.model.string(attribute, of: system) else { continue }
        let datum = DatumText(text)
        if case .code = datum { isCoded = true }
        if datum.stands(for: kind) == false { wrong.append(text) }
      }
      if !wrong.isEmpty {
        tally.fail(system, .invalidValue, wrong.joined(separator: ", "))
      } else if isCoded {
        tally.pass()
      }
    }
    return tally
  }
}
