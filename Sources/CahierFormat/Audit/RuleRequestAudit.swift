import IFCSchema
import Requirements

/// Audits a requirement that asks for a rule: whether there is such a rule, with such parameters.
struct RuleRequestAudit {
  /// The codes of the rules that there are, each with the names of its parameters.
  let rules: [String: [String]]

  func audit(_ requirement: CahierRequirement, _ log: inout AuditLog) {
    guard case .rule(let request) = requirement.content, !request.code.isEmpty else { return }
    guard let names = rules[request.code] else {
      let nearest = NearestName.nearest(to: request.code, in: rules.keys.sorted()) ?? ""
      log.add(.unknownRule, line: requirement.line, [request.code, nearest])
      return
    }
    for name in request.parameters.keys.sorted() where !names.contains(name) {
      log.add(
        .unknownRuleParameter, line: requirement.line,
        [name, request.code, names.isEmpty ? "-" : names.joined(separator: ", ")])
    }
  }
}
