import IFCModel
import Requirements

/// IfcPropertyTableValue.WR21, in IFC2X3 `IfcPropertyTableValue.WR1`: a table has as many defining as defined values.
///
/// A table whose columns differ in length cannot be read. Where one column is `$`, the comparison is UNKNOWN, and the
/// rule is not broken.
///
/// Example: Three defining values and two defined ones.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TableOfPairs: WhereRule {
  static let code = "IfcPropertyTableValue.WR21"
  static let families = ["IfcPropertyTableValue"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.sameCount("DefiningValues", "DefinedValues", instance)
  }
}
