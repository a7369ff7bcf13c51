/// Prepares the checks of one requirement of a cahier for the engine, at one stage.
struct FacetPreparation {
  let cahier: Cahier
  let requirement: CahierRequirement
  let stage: String?
  let isReinforced: Bool

  func specification(
    _ applicability: Applicability, _ checks: [Check], terms: CahierTerms, schema: String
  ) -> Specification {
    let versions = cahier.identity.schemaVersions.filter { version in
      hasPlace(applicability.conditions, in: version) && checks.contains { $0.hasPlace(in: version) }
    }
    let language = cahier.identity.language
    return Specification(
      id: requirement.id, name: requirement.title.text(in: language),
      description: requirement.why.isEmpty ? nil : requirement.why.text(in: language), schemaVersions: versions,
      cardinality: requirement.mustApply ? .required : .optional,
      applicability: facets(applicability.classes, applicability.conditions, schema),
      exceptions: applicability.exceptions.filter { hasPlace($0.conditions, in: schema) }.map {
        facets($0.classes, $0.conditions, schema)
      },
      requirements: checks.compactMap { prepared($0, schema) }, terms: terms, line: requirement.line.number)
  }

  private func hasPlace(_ conditions: [Condition], in schema: String) -> Bool {
    conditions.allSatisfy { $0.hasPlace(in: schema) }
  }

  private func facets(_ classes: [ClassChoice], _ conditions: [Condition], _ schema: String) -> [Facet] {
    (classes.isEmpty ? [] : [.classes(classes)]) + located(conditions, schema).map(Facet.located)
  }

  private func located(_ conditions: [Condition], _ schema: String) -> [LocatedFacet] {
    conditions.compactMap { condition in
      let locators = condition.locators.locators(in: schema)
      guard !locators.isEmpty else { return nil }
      var facet = facet(locators, condition.carrier, condition.rule, schema)
      facet.isNegated = condition.isNegated
      return facet
    }
  }

  private func prepared(_ check: Check, _ schema: String) -> Requirement? {
    let locators = check.locators.locators(in: schema)
    guard check.hasPlace(in: schema) else { return nil }
    var facet = facet(locators, check.carrier, check.rule, schema)
    facet.conditions = located(check.conditions, schema)
    facet.placeholders = placeholders(for: facet)
    return Requirement(
      facet: .located(facet), cardinality: check.isOptional ? .optional : .required, line: check.line.number)
  }

  private func facet(_ locators: [Locator], _ carrier: Carrier, _ rule: ValueRule, _ schema: String) -> LocatedFacet {
    let unit = rule.unit.flatMap(UnitName.init)
    return LocatedFacet(
      locators: locators, carrier: carrier, rule: rule, schemaVersion: schema, value: constraint(rule, unit),
      unit: unit, members: members(rule), list: rule.list.flatMap(cahier.list))
  }

  private func placeholders(for facet: LocatedFacet) -> PlaceholderSet? {
    var policy = cahier.placeholders.refined(by: requirement.placeholders)
    if isReinforced, !requirement.stages.reinforcement.keepsAllowedWords { policy.allowed = [] }
    return PlaceholderSet(
      policy, stage: stage, order: cahier.stageOrder, values: facet.members?.values ?? [],
      refusesZero: !facet.rule.allowsZero)
  }

  /// Bounds in SI units, degrees for angles, and patterns. A pattern that cannot be compiled is left out: the audit
  /// tells it.
  private func constraint(_ rule: ValueRule, _ unit: UnitName?) -> ValueConstraint? {
    func text(_ bound: ValueBound?, isExclusive: Bool) -> String? {
      guard let bound, bound.isExclusive == isExclusive else { return nil }
      return "\(unit?.inSI(bound.number) ?? bound.number)"
    }
    let patterns = rule.patterns.compactMap { try? Pattern($0) }
    guard rule.minimum != nil || rule.maximum != nil || !patterns.isEmpty else { return nil }
    return .restriction(
      Restriction(
        base: patterns.isEmpty ? RestrictionBase.double.rawValue : RestrictionBase.string.rawValue,
        patterns: patterns, minInclusive: text(rule.minimum, isExclusive: false),
        minExclusive: text(rule.minimum, isExclusive: true), maxInclusive: text(rule.maximum, isExclusive: false),
        maxExclusive: text(rule.maximum, isExclusive: true)))
  }

  /// The values of the rule and of its list; the names of the audited stage where these are meant.
  private func members(_ rule: ValueRule) -> FoldedValues? {
    if rule.namesStage {
      guard let stage = stage.flatMap(cahier.stage) else { return nil }
      let names = [stage.id, stage.title.fr, stage.title.en].compactMap { $0 } + stage.aliases
      return FoldedValues(names)
    }
    guard let list = rule.list.flatMap(cahier.list) else {
      return rule.values.isEmpty ? nil : FoldedValues(rule.values)
    }
    guard !rule.values.isEmpty else { return FoldedValues(list) }
    return FoldedValues(rule.values + list.entries.flatMap { [$0.value] + $0.aliases }, isExact: list.isExact)
  }
}
