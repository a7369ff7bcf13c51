import Findings
import IFCModel
import Requirements

/// PSE001: a property set whose name begins with `Pset_` is used as buildingSMART has published it.
///
/// The prefix promises a set of the standard. Its name must be one of the release, who carries it one of the classes
/// (and predefined types) that it is for, each property one of the set, of its kind and data type, and each enumerated
/// value one of its words. A set that is for a class may stand at the type objects of that class, too, unless the
/// publication keeps it to the occurrences (that of IFC2X3 does not); one that is for types only, as those of IFC2X3
/// with `Type` in their names, not at an occurrence. The predefined type is the one of who carries the set, and that of
/// its type object where it states none; of a class that has no such attribute, as IfcAnnotation in IFC4, the ObjectType.
///
/// Example: `Pset_WallCommon` with a property `MyProperty` fails, and so does `Pset_MyWall`, and in IFC2X3
/// `Pset_AirTerminalTypeCommon` at an IfcFlowTerminal.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PSE/PSE001; property set definitions of each release; for
/// IFC2X3 `Pset_ProvisionForVoid`, too, which its implementers agreed on.
struct StandardPropertySets: ModelRule {
  static let code = "PSE001"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    StandardSetCheck(context, prefix: "Pset_", isQuantitySet: false).tally { _, _ in nil }
  }
}
