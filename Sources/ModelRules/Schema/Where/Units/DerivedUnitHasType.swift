import IFCModel
import Requirements

/// IfcDerivedUnit.WR2: a derived unit of a type of the user's says which.
///
/// USERDEFINED without a text does not say which quantity it is.
///
/// Example: `#5=IFCDERIVEDUNIT((#6,#7),.USERDEFINED.,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DerivedUnitHasType: WhereRule {
  static let code = "IfcDerivedUnit.WR2"
  static let families = ["IfcDerivedUnit"]
  static let nameInIFC2X3: String? = "WR2"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("UnitType", "UserDefinedType", instance)
  }
}
