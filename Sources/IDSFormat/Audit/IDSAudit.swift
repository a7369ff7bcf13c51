import IFCSchema
import Requirements

/// Says what is wrong with the requirements of an IDS in the light of the IFC schemas: what the buildingSMART
/// IDS-Audit-tool finds, with its numbers, and more.
///
/// Whether the file follows the IDS schema is said by ``IDSReader``.
public enum IDSAudit {
  /// Audits every specification for every schema version that it names.
  ///
  /// - Returns: the problems in file order; what is wrong in several versions is one problem that names them all.
  /// - Complexity: linear in the number of facets; a name that is wrong, and a pattern for names, cost one walk over
  ///   the names of the schema, up to a number of wrong names.
  public static func audit(_ file: RequirementFile) -> [RequirementProblem] {
    var findings = AuditFindings()
    let indexes = SchemaVersion.allCases.map { SchemaIndex(Schema.of($0)) }
    for (position, specification) in file.specifications.enumerated() {
      findings.specification = position
      FacetCardinalityAudit.audit(specification, findings: &findings)
      for index in indexes where specification.schemaVersions.contains(index.schema.version.name) {
        SpecificationAudit(index: index).audit(specification, findings: &findings)
      }
    }
    return findings.problems
  }
}
