import Requirements

/// Says what a cahier asks of a value in one language.
struct LocatedText {
  /// Values of a list that are said; the rest is counted.
  private static let valueLimit = 20

  let language: Language

  /// What a requirement asks: `Pset_DoorCommon.FireRating doit être renseigné : une valeur de la liste fire`.
  func requirement(_ facet: LocatedFacet, isOptional: Bool) -> String {
    let rules = rules(of: facet)
    let place = place(facet.locators)
    let asked =
      rules.isEmpty
      ? said(isOptional ? .optional : .required, [place])
      : said(isOptional ? .optionalRules : .requiredRules, [place, rules.joined(separator: ", ")])
    guard !facet.conditions.isEmpty else { return asked }
    return asked + ", " + said(.onlyWhere, [facet.conditions.map(condition).joined(separator: ", ")])
  }

  /// What a condition says: `dont Pset_WallCommon.IsExternal est « true »`.
  func condition(_ facet: LocatedFacet) -> String {
    let rules = rules(of: facet)
    let place = facet.locators.first.map { LocatorText.place($0, in: language) } ?? "…"
    return rules.isEmpty
      ? said(facet.isNegated ? .notGiven : .given, [place])
      : said(facet.isNegated ? .whoseNot : .whose, [place, rules.joined(separator: ", ")])
  }

  private func place(_ locators: [Locator]) -> String {
    guard let first = locators.first else { return "…" }
    let others = locators.dropFirst().map { LocatorText.place($0, in: language) }
    let place = LocatorText.place(first, in: language)
    return others.isEmpty ? place : place + said(.alternatives, [others.joined(separator: ", ")])
  }

  private func rules(of facet: LocatedFacet) -> [String] {
    let rule = facet.rule
    var rules: [String] = []
    if rule.values.isEmpty, let kind = rule.kind { rules.append(said(kind.clause)) }
    if !rule.values.isEmpty {
      let values = rule.values.map { value in
        guard let unit = rule.unit, ValueRule.number(value, nil) != nil else { return value }
        return "\(language.plain(value)) \(unit)"
      }
      rules.append(ConstraintText(language: language).value(.restriction(Restriction(enumeration: values))))
    }
    if let name = rule.list { rules.append(facet.list.map(values) ?? said(.inList, [name])) }
    for (bound, inclusive, exclusive) in [
      (rule.minimum, RuleClause.atLeast, RuleClause.moreThan), (rule.maximum, .atMost, .lessThan),
    ] {
      guard let bound else { continue }
      let number = language.plain(plain(bound.number))
      rules.append(
        said(bound.isExclusive ? exclusive : inclusive, [rule.unit.map { "\(number) \($0)" } ?? number]))
    }
    if !rule.patterns.isEmpty {
      let explaining = PatternText(language: language)
      rules.append(
        said(.pattern, [rule.patterns.map { explaining.explained($0, as: $0) }.joined(separator: " | ")]))
    }
    if rule.format == .gtin { rules.append(said(.gtin)) }
    if rule.namesStage {
      rules.append(StageNames(facet, in: language).map { said(.namesStageAs, [$0.text]) } ?? said(.namesStage))
    }
    if let date = rule.date { rules += self.rules(of: date) }
    if let uniqueness = rule.uniqueness {
      let other = uniqueness.per?.locators(in: facet.schemaVersion).first.map { LocatorText.place($0, in: language) }
      let clause = said(uniqueness.scope.clause)
      rules.append(other.map { said(.forTheSame, [clause, $0]) } ?? clause)
    }
    if let count = rule.count { rules += self.rules(of: count) }
    if let sum = rule.sum {
      let value = sum.locators?.locators(in: facet.schemaVersion).first.map { LocatorText.place($0, in: language) }
      rules.append(value.map { said(.sumOf, [$0, sum.part]) } ?? said(.countOf, [sum.part]))
    }
    if let comparison = rule.comparison {
      let place =
        comparison.locators.locators(in: facet.schemaVersion).first.map { LocatorText.place($0, in: language) } ?? "…"
      rules.append(said(comparison.relation.clause, [place]))
    }
    if let tolerance = rule.tolerance {
      let number = language.plain(plain(tolerance.amount))
      rules.append(
        said(.within, [tolerance.isPercent ? number + "\u{A0}%" : rule.unit.map { "\(number) \($0)" } ?? number]))
    }
    return rules
  }

  private func plain(_ number: Double) -> String {
    number.rounded() == number && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
  }

  /// What a list is called, and what it holds: who has to correct a value must know which there are.
  private func values(of list: ValueList) -> String {
    let title = list.title.text(in: language.rawValue)
    let shown = list.entries.prefix(Self.valueLimit).map(\.value).joined(separator: ", ")
    let others = list.entries.count - Self.valueLimit
    let name = title.isEmpty ? list.id : title
    return others > 0
      ? said(.inLongList, [name, shown, "\(others)", language.number(others)]) : said(.inListOf, [name, shown])
  }

  private func rules(of date: DateRule) -> [String] {
    let days: [(RuleClause, DateRule.Anchor?)] = [
      (.notBefore, date.earliest), (.notAfter, date.latest), (.onDay, date.exactly),
    ]
    return days.compactMap { clause, anchor in anchor.map { said(clause, [day($0)]) } }
      + (date.maximumAge.map { [said(.atMostOld, ["\($0)"])] } ?? [])
  }

  private func day(_ anchor: DateRule.Anchor) -> String {
    switch anchor {
    case .day(let text): text
    case .delivery: Phrase(fr: "jour de la remise", en: "the day of delivery").said(in: language)
    case .acceptance: Phrase(fr: "jour de la réception", en: "the day of acceptance").said(in: language)
    }
  }

  private func rules(of count: CountRule) -> [String] {
    let value = count.value.map { " " + language.quoted($0) } ?? ""
    if let minimum = count.minimum, minimum == count.maximum { return [said(.countExactly, ["\(minimum)\(value)"])] }
    return (count.minimum.map { [said(.countAtLeast, ["\($0)\(value)"])] } ?? [])
      + (count.maximum.map { [said(.countAtMost, ["\($0)\(value)"])] } ?? [])
  }

  private func said(_ clause: RuleClause, _ arguments: [String] = []) -> String {
    clause.phrase.said(in: language, arguments)
  }
}

extension ValueKind {
  fileprivate var clause: RuleClause {
    switch self {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .date: .date
    case .duration: .duration
    case .angle: .angle
    case .bounded: .bounded
    }
  }
}

extension ComparisonScope {
  fileprivate var clause: RuleClause {
    switch self {
    case .storey: .uniqueInStorey
    case .building: .uniqueInBuilding
    case .model: .uniqueInModel
    case .submission: .uniqueInSubmission
    }
  }
}

extension Comparison.Relation {
  fileprivate var clause: RuleClause {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }
}
