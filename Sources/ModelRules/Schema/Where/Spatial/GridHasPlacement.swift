import IFCModel
import Requirements

/// IfcGrid.HasPlacement, in IFC2X3 `IfcGrid.WR41`: a grid has a placement; in IFC4X3 the rule of that name of
/// IfcPositioningElement.
///
/// Without one, its axes lie nowhere.
///
/// Example: `ObjectPlacement` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct GridHasPlacement: WhereRule {
  static let code = "IfcGrid.HasPlacement"
  static let families = ["IfcGrid", "IfcPositioningElement"]
  static let nameInIFC2X3: String? = "WR41"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("ObjectPlacement", instance), "ObjectPlacement: $")
  }
}
