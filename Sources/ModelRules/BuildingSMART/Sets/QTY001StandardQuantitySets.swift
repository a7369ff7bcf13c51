import Findings
import IFCModel
import IFCSchema
import Requirements

/// QTY001: a quantity set whose name begins with `Qto_` is used as buildingSMART has published it.
///
/// The prefix promises a set of the standard. Its name must be one of the release, who carries it one of the classes
/// that it is for, each quantity one of the set and of its kind, and the method of measurement `BaseQuantities`. The
/// sets of IFC4 are for occurrences alone; those of IFC4X3 may stand at type objects, too, but a few.
///
/// Example: `Qto_BeamBaseQuantities` with `Length` as an `IfcQuantityCount` fails, and so does that set at an
/// IfcBeamType in IFC4.
///
/// IFC2X3 published no quantity sets: of one with the prefix the method alone is asked.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/QTY/QTY001; quantity set definitions of IFC4 and IFC4X3.
struct StandardQuantitySets: ModelRule {
  static let code = "QTY001"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedQuantities]

  static func readings(in schema: Schema) -> [SharedReading] { schema.version == .ifc2x3 ? [] : readings }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    StandardSetCheck(context, prefix: "Qto_", isQuantitySet: true).tally { set, model in
      let method = model.string("MethodOfMeasurement", of: set)
      guard method != "BaseQuantities" else { return nil }
      return .init(reason: .invalidValue, detail: "MethodOfMeasurement: \(method ?? "$")")
    }
  }
}
