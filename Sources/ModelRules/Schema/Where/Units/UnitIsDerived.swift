import IFCModel
import Requirements

/// IfcDerivedUnit.WR1: a derived unit has several elements, or one with an exponent other than 1.
///
/// A unit derived of one element with exponent 1 is that element itself.
///
/// Example: One element with exponent 1, which is that unit itself.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitIsDerived: WhereRule {
  static let code = "IfcDerivedUnit.WR1"
  static let families = ["IfcDerivedUnit"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unitIsDerived(instance)
  }
}
