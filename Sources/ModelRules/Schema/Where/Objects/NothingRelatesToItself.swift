import IFCModel
import Requirements

/// NoSelfReference: a relation does not relate an object to itself: the rule of that name of IfcRelAggregates,
/// IfcRelNests, IfcRelAssignsTo…, IfcRelConnectsElements and others; and a complex property, quantity or template is
/// none of its own parts (`IfcComplexProperty.WR21`).
///
/// A whole that is its own part sends programs round in circles.
///
/// Example: An IfcRelAggregates whose `RelatedObjects` name its `RelatingObject`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NothingRelatesToItself: WhereRule {
  static let code = "NoSelfReference"
  static let families = [
    "IfcRelDecomposes", "IfcRelAggregates", "IfcRelNests", "IfcRelAssigns", "IfcRelConnectsElements",
    "IfcRelConnectsPorts", "IfcRelSequence", "IfcRelInterferesElements", "IfcRelDeclares", "IfcRelPositions",
    "IfcPhysicalComplexQuantity", "IfcComplexProperty", "IfcComplexPropertyTemplate",
    "IfcPropertyDependencyRelationship",
  ]
  static let nameInIFC2X3: String? = "*"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    // IFC2X3 has no such rule for ports.
    if reading.isIFC2X3, reading.isKind(instance, .relConnectsPorts) { return .silent }
    return reading.noSelfReference(instance)
  }
}
