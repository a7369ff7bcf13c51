import Findings
import IFCModel
import Requirements

/// PSE001: a property set whose name begins with `Pset_` is used as buildingSMART has published it.
///
/// The prefix promises a set of the standard. Its name must be one of the release, who carries it one of the classes
/// (and predefined types) that it is for, each property one of the set, of its kind and data type, and each enumerated
/// value one of its words. A set that is for a class may stand at the type objects of that class, too, and one that is
/// for a type at what has the type, unless the publication keeps it to one of the two (that of IFC2X3 does not).
///
/// Example: `Pset_WallCommon` with a property `MyProperty` fails, and so does `Pset_MyWall`.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PSE/PSE001; property set definitions of each release; for IFC2X3
/// `Pset_ProvisionForVoid`, too, which its implementers agreed on.
struct StandardPropertySets: ModelRule {
  static let code = "PSE001"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    StandardSetCheck(context, prefix: "Pset_", isQuantitySet: false).tally { _, _ in nil }
  }
}
