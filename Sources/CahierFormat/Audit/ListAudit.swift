import Requirements

/// Audits lists of values.
struct ListAudit {
  let cahier: Cahier

  func audit(_ log: inout AuditLog) {
    let used = Set(cahier.requirements.flatMap(\.rules).compactMap(\.list))
    for list in cahier.lists {
      if list.entries.isEmpty { log.add(.emptyList, line: list.line, [list.id]) }
      if !used.contains(list.id) { log.add(.unusedList, line: list.line, [list.id]) }
      repeated(list, &log)
      placeholders(list, &log)
    }
  }

  /// What is the same once folded cannot be told apart.
  private func repeated(_ list: ValueList, _ log: inout AuditLog) {
    var seen: [String: Int] = [:]
    for (place, entry) in list.entries.enumerated() {
      for text in [entry.value] + entry.aliases {
        let key = list.isExact ? text : TextFolding.folded(text)
        if let first = seen[key], first != place { log.add(.repeatedValue, line: list.line, [text, list.id]) }
        seen[key] = place
      }
    }
  }

  /// A word that the cahier itself names as a placeholder cannot be a value at the same time.
  private func placeholders(_ list: ValueList, _ log: inout AuditLog) {
    let words = Set(cahier.placeholders.words.map(TextFolding.folded))
    for entry in list.entries where words.contains(TextFolding.folded(entry.value)) {
      log.add(.placeholderAsValue, line: list.line, [entry.value, list.id])
    }
  }
}

extension CahierRequirement {
  /// The checks; none for what comes from an IDS and for checklists.
  var checks: [Check] { if case .checks(_, let checks) = content { checks } else { [] } }

  /// What it applies to; nil for what comes from an IDS and for checklists.
  var applicability: Applicability? { if case .checks(let applicability, _) = content { applicability } else { nil } }

  /// All conditions, those of exceptions and checks included.
  var conditions: [Condition] {
    (applicability.map { $0.conditions + $0.exceptions.flatMap(\.conditions) } ?? []) + checks.flatMap(\.conditions)
  }

  /// All rules for values.
  var rules: [ValueRule] { checks.map(\.rule) + conditions.map(\.rule) }
}
