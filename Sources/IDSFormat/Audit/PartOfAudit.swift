import IFCSchema
import Requirements

/// Audits a whole and its relation (IDS `partof-facet.md`).
struct PartOfAudit {
  let context: FacetContext
  let line: Int

  /// What each relation relates: the class of its whole and of its parts, in the schemas from IFC2X3 on.
  private static let sides: [String: (whole: [String], part: String)] = [
    "IFCRELAGGREGATES": (["IfcObjectDefinition"], "IfcObjectDefinition"),
    "IFCRELASSIGNSTOGROUP": (["IfcGroup"], "IfcObjectDefinition"),
    "IFCRELCONTAINEDINSPATIALSTRUCTURE": (["IfcSpatialElement", "IfcSpatialStructureElement"], "IfcProduct"),
    "IFCRELNESTS": (["IfcObjectDefinition"], "IfcObjectDefinition"),
    "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT": (["IfcElement"], "IfcElement"),
  ]

  func audit(_ facet: PartOfFacet, _ cardinality: FacetCardinality, findings: inout AuditFindings) {
    let schema = context.schema
    let wholes = EntityAudit(index: context.index, versions: context.versions).audit(
      facet.entity, line: line, findings: &findings)
    guard let relation = facet.relation, let sides = Self.sides[relation], cardinality == .required else { return }
    if let wholes, !contains(wholes, anyOf: sides.whole) {
      findings.add(
        .wrongWhole, line: line, [.text(wholes.description(in: schema)), .text(relation), context.version])
    }
    if let parts = context.classes, !parts.isEmpty, !contains(parts, anyOf: [sides.part]) {
      findings.add(
        .wrongPart, line: line, [.text(parts.description(in: schema)), .text(relation), context.version])
    }
  }

  private func contains(_ classes: ClassSet, anyOf ancestors: [String]) -> Bool {
    let ancestors = ancestors.compactMap(context.schema.entity(named:))
    return classes.members.contains { member in
      ancestors.contains { context.schema.isKind(member.entity, of: $0) }
    }
  }
}
