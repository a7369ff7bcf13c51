import Requirements

/// Writes checks, conditions, classes and places.
struct CheckWriter {
  func check(_ check: Check) -> YAMLNode {
    var mapping = MappingWriter<CheckKey>()
    mapping.put(.locator, table(check.locators))
    mapping.put(.carrier, check.carrier == .either ? nil : check.carrier.rawValue)
    mapping.put(.optional, check.isOptional)
    mapping.put(.rule, RuleWriter().rule(check.rule))
    mapping.put(.when, check.conditions.map(condition))
    return mapping.nodeOrEmpty
  }

  func condition(_ condition: Condition) -> YAMLNode {
    var mapping = MappingWriter<ConditionKey>()
    mapping.put(.locator, table(condition.locators))
    mapping.put(.carrier, condition.carrier == .either ? nil : condition.carrier.rawValue)
    mapping.put(.not, condition.isNegated)
    mapping.put(.rule, RuleWriter().rule(condition.rule))
    return mapping.nodeOrEmpty
  }

  func exclusion(_ exclusion: Exclusion) -> YAMLNode {
    var mapping = MappingWriter<ExclusionKey>()
    mapping.put(.classes, exclusion.classes.map(classChoice))
    mapping.put(.where, exclusion.conditions.map(condition))
    mapping.put(.reason, exclusion.reason)
    return mapping.nodeOrEmpty
  }

  /// As a text, unless its parts could not be told apart there.
  func classChoice(_ choice: ClassChoice) -> YAMLNode {
    if ClassChoice(text: choice.text) == choice { return YAMLNode(text: choice.text) }
    var mapping = MappingWriter<ClassKey>()
    mapping.put(.name, choice.name)
    mapping.put(.exactly, choice.isExact)
    mapping.put(.types, choice.predefinedTypes, single: false)
    return mapping.nodeOrEmpty
  }

  func table(_ table: LocatorTable) -> YAMLNode {
    if table.rows.isEmpty { return places(table.common) }
    var mapping = MappingWriter<LocatorTableKey>()
    if !table.common.isEmpty { mapping.put(.all, places(table.common)) }
    for row in table.rows {
      guard let key = LocatorTableKey(rawValue: row.schemaVersion) else { continue }
      mapping.put(key, places(row.locators))
    }
    return mapping.nodeOrEmpty
  }

  private func places(_ locators: [Locator]) -> YAMLNode {
    if locators.isEmpty { return YAMLNode(text: "none") }
    let nodes = locators.map(place)
    return nodes.count == 1 ? nodes[0] : YAMLNode(content: .sequence(nodes), line: 0)
  }

  private func place(_ locator: Locator) -> YAMLNode {
    guard locator.needsParts, case .property(let set, let name) = locator else { return YAMLNode(text: locator.text) }
    var mapping = MappingWriter<LocatorKey>()
    mapping.put(.set, set)
    mapping.put(.property, name)
    return mapping.nodeOrEmpty
  }
}
