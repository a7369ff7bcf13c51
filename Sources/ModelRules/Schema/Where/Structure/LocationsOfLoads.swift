import IFCModel
import Requirements

/// IfcStructuralLoadConfiguration.ValidListSize: a configuration of loads that gives locations gives one for each load.
///
/// A load without a location acts nowhere.
///
/// Example: Two `Values` and three `Locations`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LocationsOfLoads: WhereRule {
  static let code = "IfcStructuralLoadConfiguration.ValidListSize"
  static let families = ["IfcStructuralLoadConfiguration"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.sameCount("Locations", "Values", instance)
  }
}
