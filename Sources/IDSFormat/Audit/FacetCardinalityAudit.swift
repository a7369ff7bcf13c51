import Requirements

/// Audits cardinalities that make no sense together with what else a facet says (IDS `facet-configurations.md`).
enum FacetCardinalityAudit {
  static func audit(_ specification: Specification, findings: inout AuditFindings) {
    for requirement in specification.requirements {
      switch requirement.cardinality {
      case .required: break
      case .optional: auditOptional(requirement, findings: &findings)
      case .prohibited:
        if case .property(let facet) = requirement.facet, facet.dataType != nil {
          findings.add(.prohibitedWithParameter, line: requirement.line, ["property", "dataType"])
        }
      }
    }
  }

  /// What may be missing, and may be anything where it is not missing, can never fail.
  private static func auditOptional(_ requirement: Requirement, findings: inout AuditFindings) {
    guard let kind = requirement.facet.kind else { return }
    let missing: String? =
      switch requirement.facet {
      case .entity(let facet): facet.predefinedType == nil ? "predefinedType" : nil
      case .attribute(let facet): facet.value == nil ? "value" : nil
      case .property(let facet): facet.dataType == nil ? "dataType" : nil
      case .classification(let facet): facet.value == nil ? "value" : nil
      case .material(let facet): facet.value == nil ? "value" : nil
      // The reader reports it as a cardinality that IDS does not know.
      case .partOf, .classes, .located, .rule: nil
      }
    if let missing { findings.add(.vacuousOptional, line: requirement.line, [kind.rawValue, missing]) }
  }
}
