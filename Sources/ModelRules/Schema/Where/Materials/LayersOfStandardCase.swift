import IFCModel
import Requirements

/// HasMaterialLayerSetUsage: a wall, slab or plate of the standard case has one usage of a set of material layers:
/// in IFC2X3 IfcWallStandardCase.WR1, of slabs written HasMaterialLayerSetusage.
///
/// The class says that the layers and their thicknesses are there to be read.
///
/// Example: An IfcWallStandardCase with an IfcMaterial.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LayersOfStandardCase: WhereRule {
  static let code = "HasMaterialLayerSetUsage"
  static let families = ["IfcWallStandardCase", "IfcSlabStandardCase", "IfcPlateStandardCase"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.usesMaterial(instance, .materialLayerSetUsage)
  }
}
