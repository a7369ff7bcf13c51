import IFCModel
import Requirements

/// IfcObject.UniquePropertySetNames: no two property sets of an object have one name.
///
/// Of two sets with one name programs read one only, or mix both.
///
/// Example: A wall with two sets `Pset_WallCommon`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SetNamesOfObject: WhereRule {
  static let code = "IfcObject.UniquePropertySetNames"
  static let families = ["IfcObject"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueSets(of: instance)
  }
}
