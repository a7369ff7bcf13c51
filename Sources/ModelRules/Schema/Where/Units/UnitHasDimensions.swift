import IFCModel
import Requirements

/// IfcNamedUnit.WR1: the dimensions of a unit, or its name in SI, are those of its type.
///
/// A length in square metres is converted to nonsense.
///
/// Example: `#5=IFCSIUNIT(*,.LENGTHUNIT.,$,.SQUARE_METRE.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitHasDimensions: WhereRule {
  static let code = "IfcNamedUnit.WR1"
  static let families = ["IfcNamedUnit"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.dimensionsFit(instance)
  }
}
