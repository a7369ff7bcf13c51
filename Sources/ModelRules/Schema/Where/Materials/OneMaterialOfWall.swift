import IFCModel
import Requirements

/// IfcWall.WR1: a wall has one material association at most (IFC2X3; later releases ask it of all building elements).
///
/// Of two materials nobody knows which counts.
///
/// Example: Two IfcRelAssociatesMaterial that name one wall.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OneMaterialOfWall: WhereRule {
  static let code = "IfcWall.WR1"
  static let families = ["IfcWall"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneMaterial(instance)
  }
}
