import IFCSchema
import Requirements

/// Finds requirements that ask different things of one value of the same objects, and those that ask the same twice.
struct ContradictionAudit {
  /// So many requirements are compared with each other for one value.
  private static let mostOfOnePlace = 200
  let cahier: Cahier

  /// A check, and where it comes from.
  private struct Item {
    let requirement: CahierRequirement
    let applicability: Applicability
    let check: Check
    /// The position of the requirement.
    let position: Int
  }

  func audit(_ log: inout AuditLog) {
    repeated(&log)
    var items: [Locator: [Item]] = [:]
    for (position, requirement) in cahier.requirements.enumerated() {
      guard case .checks(let applicability, let checks) = requirement.content else { continue }
      for check in checks where !check.isOptional && check.conditions.isEmpty {
        guard let place = check.locators.all.first else { continue }
        let item = Item(requirement: requirement, applicability: applicability, check: check, position: position)
        items[place, default: []].append(item)
      }
    }
    let inOrder = items.sorted { ($0.value[0].position, $0.key.text) < ($1.value[0].position, $1.key.text) }
    for (place, items) in inOrder { compare(Array(items.prefix(Self.mostOfOnePlace)), at: place, &log) }
  }

  private func compare(_ items: [Item], at place: Locator, _ log: inout AuditLog) {
    let conflicts = RuleConflict(cahier: cahier)
    for (number, item) in items.enumerated() {
      for other in items[..<number] where other.position != item.position {
        guard let difference = conflicts.between(other.check.rule, item.check.rule),
          meetSameObjects(other.applicability, item.applicability), areDueTogether(other.requirement, item.requirement)
        else { continue }
        log.specification = item.position
        log.add(
          .contradictoryRequirements, line: item.requirement.line,
          [other.requirement.id, item.requirement.id, place.text, difference])
      }
    }
  }

  /// Requirements with the same content, due at the same time.
  private func repeated(_ log: inout AuditLog) {
    var groups: [String: [CahierRequirement]] = [:]
    for (position, requirement) in cahier.requirements.enumerated() {
      log.specification = position
      guard let check = requirement.checks.first, let applicability = requirement.applicability else { continue }
      let classes = applicability.classes.map(\.text).joined(separator: " ")
      let key = "\(classes) \(check.locators.all.map(\.text).joined(separator: " "))"
      for other in groups[key, default: []].prefix(Self.mostOfOnePlace)
      where other.content == requirement.content && areDueTogether(other, requirement) {
        log.add(.repeatedRequirement, line: requirement.line, [requirement.id, other.id])
      }
      groups[key, default: []].append(requirement)
    }
  }

  /// Whether all objects of one are certainly objects of the other, where there are any: a class is one of the other's,
  /// or below it, and it asks for all that the other asks for.
  private func meetSameObjects(_ one: Applicability, _ other: Applicability) -> Bool {
    includes(one, other) || includes(other, one)
  }

  private func includes(_ wide: Applicability, _ narrow: Applicability) -> Bool {
    guard wide.exceptions.isEmpty, wide.conditions.allSatisfy(narrow.conditions.contains) else { return false }
    if wide.classes.isEmpty { return true }
    return narrow.classes.contains { choice in wide.classes.contains { includes($0, choice) } }
  }

  private func includes(_ wide: ClassChoice, _ narrow: ClassChoice) -> Bool {
    guard wide.predefinedTypes.isEmpty || !Set(wide.predefinedTypes).isDisjoint(with: narrow.predefinedTypes) else {
      return false
    }
    if wide.name.lowercased() == narrow.name.lowercased() { return true }
    if wide.isExact { return false }
    return SchemaVersion.allCases.contains { version in
      let schema = Schema.of(version)
      guard let above = schema.entity(named: wide.name), let below = schema.entity(named: narrow.name) else {
        return false
      }
      return schema.isKind(below, of: above)
    }
  }

  private func areDueTogether(_ one: CahierRequirement, _ other: CahierRequirement) -> Bool {
    let order = cahier.stageOrder
    let stages =
      order.isEmpty
      || order.contains {
        one.stages.span.contains($0, in: order) && other.stages.span.contains($0, in: order)
      }
    let lots = one.lots.isEmpty || other.lots.isEmpty || !Set(one.lots).isDisjoint(with: other.lots)
    return stages && lots
  }
}
