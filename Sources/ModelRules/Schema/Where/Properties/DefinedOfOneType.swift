import IFCModel
import Requirements

/// IfcPropertyTableValue.WR23, in IFC2X3 `IfcPropertyTableValue.WR3`: the defined values of a table are of one type.
///
/// A column of mixed types cannot be read.
///
/// Example: `(IFCREAL(1.),IFCINTEGER(2))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DefinedOfOneType: WhereRule {
  static let code = "IfcPropertyTableValue.WR23"
  static let families = ["IfcPropertyTableValue"]
  static let nameInIFC2X3: String? = "WR3"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneType("DefinedValues", instance)
  }
}
