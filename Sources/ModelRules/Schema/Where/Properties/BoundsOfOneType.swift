import IFCModel
import Requirements

/// IfcPropertyBoundedValue.SameUnitUpperLower, in IFC2X3 `IfcPropertyBoundedValue.WR21`: the bounds of a bounded value
/// are of one type.
///
/// Bounds of different types cannot be compared with any value.
///
/// Example: `IFCREAL(5.)` as upper bound and `IFCINTEGER(1)` as lower.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct BoundsOfOneType: WhereRule {
  static let code = "IfcPropertyBoundedValue.SameUnitUpperLower"
  static let families = ["IfcPropertyBoundedValue"]
  static let nameInIFC2X3: String? = "WR21"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.sameType("UpperBoundValue", "LowerBoundValue", instance)
  }
}
