import IFCModel
import Requirements

/// IfcMove.WR1: something is assigned to a move (IFC2X3).
///
/// A move of nothing moves nothing.
///
/// Example: No IfcRelAssignsToProcess leads to the move.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MoveOfSomething: WhereRule {
  static let code = "IfcMove.WR1"
  static let families = ["IfcMove"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.assigned(toProcess: instance).isEmpty, "IfcRelAssignsToProcess: 0")
  }
}
