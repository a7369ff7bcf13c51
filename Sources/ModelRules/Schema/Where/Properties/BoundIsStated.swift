import IFCModel
import Requirements

/// IfcPropertyBoundedValue.WR22: a bounded value has a bound (IFC2X3).
///
/// Without bounds it bounds nothing.
///
/// Example: `#5=IFCPROPERTYBOUNDEDVALUE('P',$,$,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct BoundIsStated: WhereRule {
  static let code = "IfcPropertyBoundedValue.WR22"
  static let families = ["IfcPropertyBoundedValue"]
  static let nameInIFC2X3: String? = "WR22"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(["UpperBoundValue", "LowerBoundValue"], instance)
  }
}
