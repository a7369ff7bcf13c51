import IFCModel
import Requirements

/// HasDecomposition: a wall or slab of the elemented case is made of parts (IFC4).
///
/// The class says that the studs, plates or panels are there to be counted.
///
/// Example: An IfcWallElementedCase that no IfcRelAggregates names as `RelatingObject`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PartsOfElementedCase: WhereRule {
  static let code = "HasDecomposition"
  static let families = ["IfcWallElementedCase", "IfcSlabElementedCase"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.hasParts(instance)
  }
}
