import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// IFC101: the schema is one of the official releases, named as it should be.
///
/// `IFC2X3`, `IFC4` or `IFC4X3_ADD2` in FILE_SCHEMA, in capitals or not, as the official rule compares. Drafts and
/// addenda that a later one replaced (`IFC4X3`, `IFC4X3_ADD1`) read alike but are not what is published; nor are
/// releases that were withdrawn (`IFC4X1`).
///
/// Example: `FILE_SCHEMA(('IFC4X3'))` fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/IFC/IFC101.
struct OfficialRelease: ModelRule {
  static let code = "IFC101"
  static let readsHeaderAlone = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let identifiers = context.model.structure.header.schemaIdentifiers
    if identifiers.count == 1, SchemaVersion.allCases.contains(where: { $0.name == identifiers[0].uppercased() }) {
      tally.pass()
    } else {
      tally.fail(.invalidValue, identifiers.joined(separator: ", "))
    }
    return tally
  }
}
