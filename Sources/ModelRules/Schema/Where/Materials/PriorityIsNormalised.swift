import IFCModel
import Requirements

/// IfcMaterialLayer.NormalizedPriority: the priority of a layer is from 0 to 100; the rule of that name of
/// IfcMaterialProfile, too.
///
/// Layers join by their priorities: one out of the range wins or loses against all.
///
/// Example: `Priority` is 200.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PriorityIsNormalised: WhereRule {
  static let code = "IfcMaterialLayer.NormalizedPriority"
  static let families = ["IfcMaterialLayer", "IfcMaterialProfile"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.priorityIsNormalised(instance)
  }
}
