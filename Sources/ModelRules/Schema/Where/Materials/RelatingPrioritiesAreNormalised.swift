import IFCModel
import Requirements

/// IfcRelConnectsPathElements.NormalizedRelatingPriorities: the priorities of the layers of the relating element
/// are from 0 to 100.
///
/// Layers join by their priorities: one out of the range wins or loses against all.
///
/// Example: `RelatingPriorities` is `(200)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct RelatingPrioritiesAreNormalised: WhereRule {
  static let code = "IfcRelConnectsPathElements.NormalizedRelatingPriorities"
  static let families = ["IfcRelConnectsPathElements"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.prioritiesAreNormalised("RelatingPriorities", instance)
  }
}
