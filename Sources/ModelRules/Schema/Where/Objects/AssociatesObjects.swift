import IFCModel
import Requirements

/// IfcRelAssociates.WR21: what has a material, a document or a classification is an object, a type, a property set
/// or the project (IFC2X3; later releases say so in the type of the attribute).
///
/// A relation that has a classification classifies nothing that is built.
///
/// Example: A relation among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct AssociatesObjects: WhereRule {
  static let code = "IfcRelAssociates.WR21"
  static let families = ["IfcRelAssociates"]
  static let nameInIFC2X3: String? = "WR21"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.associatesObjects(instance)
  }
}
