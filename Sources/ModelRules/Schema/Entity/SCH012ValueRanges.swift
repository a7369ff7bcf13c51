import Findings
import IFCModel
import Requirements

/// SCH012: a number is in the range that its type sets: above zero for IfcPositiveLengthMeasure, from 0 to 1 for
/// IfcNormalisedRatioMeasure, not below zero for the value of a quantity; minutes and seconds of an angle below 60, all
/// of one sign.
///
/// A wall of negative thickness, an area below zero or a month 13 are slips of a program, and falsify every sum; a
/// latitude of 75 minutes, or of degrees and minutes with different signs, lies somewhere else for each reader.
///
/// Example: `#5=IFCQUANTITYAREA('NetArea',$,$,-3.,$)`; a site whose RefLatitude is `(48,75,10)`.
///
/// Source: ISO 16739-1, the WHERE rules of the types (`IfcPositiveLengthMeasure.WR1`, `IfcNormalisedRatioMeasure.WR1`,
/// `IfcMonthInYearNumber.ValidRange`, `IfcCompoundPlaneAngleMeasure.MinutesInRange` and others) and `WR22` of IfcQuantityLength, -Area, -Volume, -Weight and -Time.
struct ValuesInRange: SchemaRule {
  static let code = "SCH012"
  static let kind = SchemaFault.Kind.range
  static let reason = Reason.invalidValue

  init(_ request: RuleRequest) {}
}
