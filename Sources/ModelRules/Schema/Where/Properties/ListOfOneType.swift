import IFCModel
import Requirements

/// IfcPropertyListValue.WR31: the values of a list are of one type.
///
/// A list of mixed types cannot be compared with any requirement.
///
/// Example: `(IFCLABEL('a'),IFCREAL(1.))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ListOfOneType: WhereRule {
  static let code = "IfcPropertyListValue.WR31"
  static let families = ["IfcPropertyListValue"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneType("ListValues", instance)
  }
}
