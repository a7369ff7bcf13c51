import IFCSchema
import Requirements

/// Audits one specification for one schema version.
struct SpecificationAudit {
  let index: SchemaIndex
  private var schema: Schema { index.schema }

  init(index: SchemaIndex) { self.index = index }

  func audit(_ specification: Specification, findings: inout AuditFindings) {
    let versions = specification.schemaVersions
    let entities = EntityAudit(index: index, versions: versions)
    var classes: ClassSet?
    for (position, facet) in specification.applicability.enumerated() {
      guard case .entity(let entity) = facet else { continue }
      let line = line(position, of: specification)
      guard let found = entities.audit(entity, line: line, findings: &findings) else { continue }
      classes = classes?.intersection(found) ?? found
    }
    let context = FacetContext(index: index, versions: versions, classes: classes)
    for (position, facet) in specification.applicability.enumerated() {
      audit(
        facet, .required, in: context, isRequirement: false, line: line(position, of: specification),
        findings: &findings)
    }
    for requirement in specification.requirements {
      if case .entity(let entity) = requirement.facet {
        audit(entity, requirement, in: context, findings: &findings)
      } else {
        audit(
          requirement.facet, requirement.cardinality, in: context, isRequirement: true, line: requirement.line,
          findings: &findings)
      }
    }
  }

  private func line(_ position: Int, of specification: Specification) -> Int {
    let lines = specification.applicabilityLines
    return lines.indices.contains(position) ? lines[position] : specification.line
  }

  /// A class that is required of objects of other classes can never be found.
  private func audit(
    _ entity: EntityFacet, _ requirement: Requirement, in context: FacetContext, findings: inout AuditFindings
  ) {
    let entities = EntityAudit(index: index, versions: context.versions)
    let found = entities.audit(entity, line: requirement.line, findings: &findings)
    guard let found, let classes = context.classes, !classes.isEmpty, requirement.cardinality == .required else {
      return
    }
    guard classes.intersection(found).isEmpty else { return }
    findings.add(
      .incompatibleClasses, line: requirement.line,
      [
        .schema(schema.version.name), .text(classes.description(in: schema)), .text(found.description(in: schema)),
      ])
  }

  private func audit(
    _ facet: Facet, _ cardinality: FacetCardinality, in context: FacetContext, isRequirement: Bool, line: Int,
    findings: inout AuditFindings
  ) {
    if cardinality == .required, let kind = facet.kind {
      CarrierAudit(context: context, line: line).audit(kind, findings: &findings)
    }
    switch facet {
    case .entity, .classes, .located, .rule: break
    case .attribute(let facet):
      AttributeAudit(context: context, line: line).audit(facet, cardinality, findings: &findings)
    case .property(let facet):
      PropertyAudit(context: context, line: line).audit(facet, cardinality, findings: &findings)
    case .classification(let facet):
      TextParameterAudit.audit(facet.system, "system", line: line, findings: &findings)
      TextParameterAudit.audit(facet.value, "value", line: line, findings: &findings)
    case .material(let facet):
      TextParameterAudit.audit(facet.value, "value", line: line, findings: &findings)
    case .partOf(let facet):
      PartOfAudit(context: context, line: line).audit(facet, cardinality, findings: &findings)
    }
  }
}
