import Findings
import IFCModel
import Part21
import Requirements

/// M1: the header names one schema version, and one that is allowed.
///
/// `allowed` lists the identifiers of FILE_SCHEMA; by default the three releases that are ISO 16739 or its forerunner:
/// `IFC2X3`, `IFC4`, `IFC4X3_ADD2`. Upper and lower case do not count.
///
/// Example: `FILE_SCHEMA(('IFC4X3_ADD1'))` fails, with what it names: a draft. A version whose schema recol does not have
/// (`IFC4X1`, withdrawn) fails, too; such a model is an error, of which only rules on the header are asked.
///
/// Source: bimstandards, bonnes pratiques; Bouygues Immobilier, BIM Execution Plan (both name IFC2x3).
struct AllowedSchema: ModelRule {
  static let code = "M1"
  static let readsHeaderAlone = true
  static let parameters = ["allowed"]

  private let allowed: Set<String>

  init(_ request: RuleRequest) {
    let names = request.values("allowed") ?? ["IFC2X3", "IFC4", "IFC4X3_ADD2"]
    allowed = Set(names.map { $0.uppercased() })
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let named = context.model.structure.header.schemaIdentifiers
    if named.count == 1, allowed.contains(named[0].uppercased()) {
      tally.pass()
    } else {
      tally.fail(named.isEmpty ? .absentBlank : .invalidValue, "FILE_SCHEMA: \(named.joined(separator: ", "))")
    }
    return tally
  }
}
