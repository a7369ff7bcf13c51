import IFCModel
import Requirements

/// IfcRelDefinesByProperties.NoRelatedTypeObject: properties are not related to type objects, which hold their own
/// sets.
///
/// The properties of a type are read in the type; by a relation nobody finds them.
///
/// Example: An IfcRelDefinesByProperties with an IfcWallType among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertiesOfOccurrences: WhereRule {
  static let code = "IfcRelDefinesByProperties.NoRelatedTypeObject"
  static let families = ["IfcRelDefinesByProperties"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("RelatedObjects", instance) { reading.isKind($0, .typeObject) }
  }
}
