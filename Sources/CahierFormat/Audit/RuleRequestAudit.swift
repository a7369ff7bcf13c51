import IFCSchema
import Requirements

/// Audits a requirement that asks for a rule: whether there is such a rule, with such parameters, and whether it can
/// read their values. A value that it cannot would leave the rule with its default, and nobody would know.
struct RuleRequestAudit {
  /// The codes of the rules that there are, each with its parameters and how their values are written.
  let rules: [String: [String: RuleParameterKind]]

  func audit(_ requirement: CahierRequirement, _ log: inout AuditLog) {
    guard case .rule(let request) = requirement.content, !request.code.isEmpty else { return }
    guard let kinds = rules[request.code] else {
      let nearest = NearestName.nearest(to: request.code, in: rules.keys.sorted()) ?? ""
      log.add(.unknownRule, line: requirement.line, [request.code, nearest])
      return
    }
    for (name, values) in request.parameters.sorted(by: { $0.key < $1.key }) {
      guard let kind = kinds[name] else {
        let names = kinds.isEmpty ? "-" : kinds.keys.sorted().joined(separator: ", ")
        log.add(.unknownRuleParameter, line: requirement.line, [name, request.code, names])
        continue
      }
      if kind == .pattern { for value in values { PatternAudit.audit(value, line: requirement.line, &log) } }
      if let value = kind.fault(in: values) {
        log.add(.unreadableRuleParameter, line: requirement.line, [value, name, request.code, kind.example])
      } else if kind == .counts {
        let audit = CountedNameAudit(rule: request.code, parameter: name)
        for value in values { audit.audit(value, line: requirement.line, &log) }
      }
    }
  }
}
