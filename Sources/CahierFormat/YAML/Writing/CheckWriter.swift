import Requirements

/// Writes checks, conditions and classes.
struct CheckWriter {
  func check(_ check: Check) -> YAMLNode {
    var mapping = MappingWriter<CheckKey>()
    mapping.put(.locator, PlaceWriter.table(check.locators))
    mapping.put(.carrier, check.carrier == .either ? nil : check.carrier.rawValue)
    mapping.put(.optional, check.isOptional)
    mapping.put(.rule, RuleWriter().rule(check.rule))
    mapping.put(.when, check.conditions.map(condition))
    return mapping.nodeOrEmpty
  }

  func condition(_ condition: Condition) -> YAMLNode {
    var mapping = MappingWriter<ConditionKey>()
    mapping.put(.locator, PlaceWriter.table(condition.locators))
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
}
