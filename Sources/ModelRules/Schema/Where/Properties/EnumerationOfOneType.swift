import IFCModel
import Requirements

/// IfcPropertyEnumeration.WR01: the items of an enumeration are of one type.
///
/// An enumeration of mixed types cannot be compared with any value.
///
/// Example: `(IFCLABEL('a'),IFCTEXT('b'))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct EnumerationOfOneType: WhereRule {
  static let code = "IfcPropertyEnumeration.WR01"
  static let families = ["IfcPropertyEnumeration"]
  static let nameInIFC2X3: String? = "WR01"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneType("EnumerationValues", instance)
  }
}
