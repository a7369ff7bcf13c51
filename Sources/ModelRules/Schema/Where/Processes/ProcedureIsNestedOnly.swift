import IFCModel
import Requirements

/// IfcProcedure.WR1: a procedure is part of another process by nesting alone (IFC2X3).
///
/// A schedule is read from what is nested; an aggregated step is missing in it.
///
/// Example: An IfcRelAggregates with the procedure among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProcedureIsNestedOnly: WhereRule {
  static let code = "IfcProcedure.WR1"
  static let families = ["IfcProcedure"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.isAggregated(instance), "IfcRelAggregates")
  }
}
