import Requirements

/// Audits a parameter whose values are texts: names of classes, sets and properties, codes, materials.
enum TextParameterAudit {
  /// Reports a restriction with a base other than `xs:string`.
  static func audit(_ constraint: ValueConstraint?, _ name: String, line: Int, findings: inout AuditFindings) {
    guard case .restriction(let restriction)? = constraint,
      let base = RestrictionBase(named: restriction.base), base != .string
    else { return }
    findings.add(.mismatchedBase, line: line, [base.rawValue, RestrictionBase.string.rawValue, name])
  }
}
