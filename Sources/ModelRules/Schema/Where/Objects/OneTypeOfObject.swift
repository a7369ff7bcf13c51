import IFCModel
import Requirements

/// IfcObject.WR1: an object has one type object at most (IFC2X3; later releases say it as an inverse cardinality,
/// SCH009).
///
/// Of two types nobody knows which the object follows.
///
/// Example: Two IfcRelDefinesByType that name one wall.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OneTypeOfObject: WhereRule {
  static let code = "IfcObject.WR1"
  static let families = ["IfcObject"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    let count = reading.model.count(of: .definesByType, relating: instance.place)
    return count > 1 ? .fails("IfcRelDefinesByType: \(count)") : .holds
  }
}
