import IFCSchema
import Requirements

/// Audits whether objects of the classes in question can have a property, a classification or a material at all.
struct CarrierAudit {
  let context: FacetContext
  let line: Int

  func audit(_ kind: FacetKind, findings: inout AuditFindings) {
    let schema = context.schema
    guard let classes = context.classes, !classes.isEmpty, let names = carriers(kind) else { return }
    let carriers = names.compactMap(schema.entity(named:))
    let mayCarry = classes.members.contains { member in
      carriers.contains { schema.isKind(member.entity, of: $0) }
    }
    if mayCarry { return }
    findings.add(
      .facetNotOfClass, line: line,
      [.text(kind.rawValue), .text(classes.description(in: schema)), context.version])
  }

  /// The classes whose objects, subclasses included, the relations of the schema let carry it; nil for any.
  ///
  /// IfcRelDefinesByProperties, IfcTypeObject.HasPropertySets, IfcExtendedProperties (in IFC2X3
  /// IfcExtendedMaterialProperties and IfcProfileProperties); IfcRelAssociates, IfcExternalReferenceRelationship (in
  /// IFC2X3 IfcMaterialClassificationRelationship).
  private func carriers(_ kind: FacetKind) -> [String]? {
    let isOldest = context.schema.version == .ifc2x3
    switch kind {
    case .property:
      let materials = isOldest ? ["IfcMaterial"] : ["IfcMaterialDefinition"]
      return (isOldest ? ["IfcObject", "IfcTypeObject"] : ["IfcObjectDefinition"]) + materials + ["IfcProfileDef"]
    case .classification:
      if isOldest { return ["IfcRoot", "IfcMaterial"] }
      return ["IfcRoot"] + (context.schema.select(named: "IfcResourceObjectSelect") ?? [])
    case .material: return ["IfcRoot"]
    case .entity, .attribute, .partOf: return nil
    }
  }
}
