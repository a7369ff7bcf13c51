import Requirements

/// The parts of one requirement as one version of IFC has them.
struct NarrowedParts {
  let version: String
  let names: VersionNames
  /// The classes that only other versions have, each once.
  private(set) var classes: [String] = []
  /// The predefined types, places and types of data that only other versions have, each once.
  private(set) var left: [String] = []

  init(version: String, names: VersionNames) { (self.version, self.names) = (version, names) }

  /// What is asked in the version; nil where that is nothing.
  mutating func narrowed(_ content: CahierRequirement.Content) -> CahierRequirement.Content? {
    switch content {
    case .rule, .checklist: return content
    case .ids(var content):
      guard content.schemaVersions.contains(version) else { return nil }
      content.schemaVersions = [version]
      return .ids(content)
    case .checks(let applicability, let checks):
      guard let applicability = narrowed(applicability) else { return nil }
      let kept = checks.compactMap { narrowed($0, of: applicability.classes) }
      // A requirement without checks is a fault of its author, which the audit tells.
      return kept.isEmpty && !checks.isEmpty ? nil : .checks(applicability, kept)
    }
  }

  private mutating func leave(_ text: String) {
    if !left.contains(text) { left.append(text) }
  }

  // MARK: Applicability

  private mutating func narrowed(_ applicability: Applicability) -> Applicability? {
    var narrowed = applicability
    narrowed.classes = self.narrowed(applicability.classes)
    guard !narrowed.classes.isEmpty || applicability.classes.isEmpty,
      let conditions = self.narrowed(applicability.conditions, of: narrowed.classes)
    else { return nil }
    narrowed.conditions = conditions
    narrowed.exceptions = applicability.exceptions.compactMap { exception in
      var kept = exception
      kept.classes = self.narrowed(exception.classes)
      // An exception of what cannot be there leaves out nothing.
      guard !kept.classes.isEmpty || exception.classes.isEmpty,
        let conditions = self.narrowed(exception.conditions, of: narrowed.classes)
      else { return nil }
      kept.conditions = conditions
      return kept.classes.isEmpty && kept.conditions.isEmpty ? nil : kept
    }
    return narrowed
  }

  private mutating func narrowed(_ choices: [ClassChoice]) -> [ClassChoice] {
    choices.compactMap { choice in
      let kept = names.narrowed(choice)
      if names.lacksClass(choice.name) {
        if !self.classes.contains(choice.text) { self.classes.append(choice.text) }
      } else if kept != choice {
        var missing = choice
        missing.predefinedTypes.removeAll { kept?.predefinedTypes.contains($0) ?? false }
        leave(missing.text)
      }
      return kept
    }
  }

  /// The conditions that say something; nil where one can never hold. What has no place is certainly missing, so that a
  /// condition which asks for its absence always holds.
  private mutating func narrowed(_ conditions: [Condition], of classes: [ClassChoice]) -> [Condition]? {
    var kept: [Condition] = []
    for var condition in conditions {
      let locators = narrowed(condition.locators, of: classes)
      if locators.all.isEmpty, !condition.locators.all.isEmpty {
        if condition.isNegated { continue }
        return nil
      }
      condition.locators = locators
      guard let rule = narrowed(condition.rule, of: classes) else { return nil }
      condition.rule = rule
      kept.append(condition)
    }
    return kept
  }

  // MARK: Checks

  private mutating func narrowed(_ check: Check, of classes: [ClassChoice]) -> Check? {
    var narrowed = check
    narrowed.locators = self.narrowed(check.locators, of: classes)
    guard !narrowed.locators.all.isEmpty || check.locators.all.isEmpty,
      let conditions = self.narrowed(check.conditions, of: classes), let rule = self.narrowed(check.rule, of: classes)
    else { return nil }
    (narrowed.conditions, narrowed.rule) = (conditions, rule)
    return narrowed
  }

  /// The places of the version, which stand for all versions then.
  private mutating func narrowed(_ table: LocatorTable, of classes: [ClassChoice]) -> LocatorTable {
    let locators = table.locators(in: version)
    let kept = locators.filter { !names.lacks($0, of: classes) }
    for locator in locators where !kept.contains(locator) { leave(locator.text) }
    return LocatorTable(kept)
  }

  /// The rule; nil where what it compares with has no place in the version.
  private mutating func narrowed(_ rule: ValueRule, of classes: [ClassChoice]) -> ValueRule? {
    var narrowed = rule
    narrowed.dataTypes = rule.dataTypes.filter { type in
      let isLeft = names.lacksType(type)
      if isLeft { leave(type) }
      return !isLeft
    }
    if narrowed.dataTypes.isEmpty, !rule.dataTypes.isEmpty { return nil }
    if let comparison = rule.comparison {
      let locators = self.narrowed(comparison.locators, of: classes)
      if locators.all.isEmpty { return nil }
      narrowed.comparison?.locators = locators
    }
    if let per = rule.uniqueness?.per {
      let locators = self.narrowed(per, of: classes)
      if locators.all.isEmpty { return nil }
      narrowed.uniqueness?.per = locators
    }
    if let sum = rule.sum {
      if names.lacksClass(sum.part) {
        leave(sum.part)
        return nil
      }
      if let added = sum.locators {
        let locators = self.narrowed(added, of: [ClassChoice(sum.part)])
        if locators.all.isEmpty { return nil }
        narrowed.sum?.locators = locators
      }
    }
    return narrowed
  }
}
