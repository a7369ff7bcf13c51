import IFCModel
import Requirements

/// IfcPropertyBoundedValue.SameUnitLowerSet: the lower bound and the set point of a bounded value are of one type.
///
/// A set point of another type cannot be compared with its bounds.
///
/// Example: `IFCREAL(5.)` as lower bound and `IFCINTEGER(6)` as set point.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LowerBoundAndSetPoint: WhereRule {
  static let code = "IfcPropertyBoundedValue.SameUnitLowerSet"
  static let families = ["IfcPropertyBoundedValue"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.sameType("LowerBoundValue", "SetPointValue", instance)
  }
}
