import IFCModel
import Requirements

/// IfcRelConnectsPathElements.NormalizedRelatedPriorities: the priorities of the layers of the related element are
/// from 0 to 100.
///
/// Layers join by their priorities: one out of the range wins or loses against all.
///
/// Example: `RelatedPriorities` is `(200)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct RelatedPrioritiesAreNormalised: WhereRule {
  static let code = "IfcRelConnectsPathElements.NormalizedRelatedPriorities"
  static let families = ["IfcRelConnectsPathElements"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.prioritiesAreNormalised("RelatedPriorities", instance)
  }
}
