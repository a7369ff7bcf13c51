import Requirements

/// Audits a value against the types that it may be compared with.
struct ValueAudit {
  /// What the values are compared as, and the name of the type; one of them is enough.
  let types: [(base: RestrictionBase, name: String)]
  let line: Int

  func audit(_ constraint: ValueConstraint, findings: inout AuditFindings) {
    guard let first = types.first else { return }
    switch constraint {
    case .simple(let text):
      if text.isEmpty || types.contains(where: { $0.base.accepts(text) }) { return }
      findings.add(.invalidValue, line: line, [text, first.name, first.base.example])
    case .restriction(let restriction):
      // A base that IDS does not know is reported where the restriction is read.
      guard let base = RestrictionBase(named: restriction.base) else { return }
      if types.contains(where: { $0.base == base }) { return }
      findings.add(.mismatchedBase, line: line, [base.rawValue, first.base.rawValue, first.name])
    }
  }
}
