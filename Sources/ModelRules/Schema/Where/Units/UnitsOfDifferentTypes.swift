import IFCModel
import Requirements

/// IfcUnitAssignment.WR01: a project has one unit of each type, and one currency.
///
/// Of two units of length each program chooses its own.
///
/// Example: Metre and millimetre both as LENGTHUNIT.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitsOfDifferentTypes: WhereRule {
  static let code = "IfcUnitAssignment.WR01"
  static let families = ["IfcUnitAssignment"]
  static let nameInIFC2X3: String? = "WR01"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unitsOfDifferentTypes(instance)
  }
}
