import IFCModel
import Requirements

/// IfcStructuralLoadCase.IsLoadCasePredefinedType: the predefined type of a load case is LOAD_CASE.
///
/// A program that sorts load groups by their types misses the others.
///
/// Example: `PredefinedType` is `.LOAD_GROUP.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LoadCaseIsOne: WhereRule {
  static let code = "IfcStructuralLoadCase.IsLoadCasePredefinedType"
  static let families = ["IfcStructuralLoadCase"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(
      reading.word("PredefinedType", instance) == "LOAD_CASE",
      "PredefinedType: \(reading.word("PredefinedType", instance) ?? "$")")
  }
}
