import IFCModel
import Requirements

/// IfcMove.WR2: an actor, equipment or furniture is assigned to a move (IFC2X3).
///
/// Walls do not move.
///
/// Example: Only a wall is assigned to the move.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MoveOfMovables: WhereRule {
  static let code = "IfcMove.WR2"
  static let families = ["IfcMove"]
  static let nameInIFC2X3: String? = "WR2"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.movesMovables(instance)
  }
}
