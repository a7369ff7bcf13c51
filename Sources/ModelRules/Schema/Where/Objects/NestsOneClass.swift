import IFCModel
import Requirements

/// IfcRelNests.WR1: what nests and what is nested are of one class (IFC2X3).
///
/// A task is nested in a task, a cost item in a cost item.
///
/// Example: An IfcTask nested in an IfcProcedure.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NestsOneClass: WhereRule {
  static let code = "IfcRelNests.WR1"
  static let families = ["IfcRelNests"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.nestsOneClass(instance)
  }
}
