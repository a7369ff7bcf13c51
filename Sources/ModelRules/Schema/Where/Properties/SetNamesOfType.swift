import IFCModel
import Requirements

/// IfcTypeObject.UniquePropertySetNames: no two property sets of a type object have one name.
///
/// Of two sets with one name programs read one only, or mix both.
///
/// Example: An IfcWallType with two sets `Pset_WallCommon`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SetNamesOfType: WhereRule {
  static let code = "IfcTypeObject.UniquePropertySetNames"
  static let families = ["IfcTypeObject"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueSets(of: instance)
  }
}
