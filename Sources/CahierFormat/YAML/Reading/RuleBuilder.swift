import Requirements

/// Makes rules for values of their YAML.
struct RuleBuilder {
  let sink: ProblemSink

  /// A text or a list of texts is the values allowed; a mapping says more.
  func rule(_ node: YAMLNode) -> ValueRule {
    if let text = node.text { return ValueRule(values: [text]) }
    if case .sequence(let nodes) = node.content {
      if nodes.isEmpty { refuseNone(.values, line: node.line) }
      return ValueRule(values: nodes.compactMap(\.text))
    }
    guard let mapping = YAMLMapping<RuleKey>(node, sink) else { return ValueRule() }
    for key in [RuleKey.values, .patterns, .dataTypes] {
      if case .sequence(let nodes)? = mapping[key]?.content, nodes.isEmpty {
        refuseNone(key, line: mapping.line(of: key))
      }
    }
    return ValueRule(
      kind: mapping.choice(.kind, ValueKind.self), dataTypes: mapping.texts(.dataTypes), unit: mapping.text(.unit),
      minimum: bound(mapping, .minimum, exclusive: .above), maximum: bound(mapping, .maximum, exclusive: .below),
      values: mapping.texts(.values), list: mapping.text(.list), patterns: mapping.texts(.patterns),
      format: mapping.choice(.format, CodeFormat.self), date: mapping.mapping(.date, DateKey.self).map(date),
      namesStage: mapping.boolean(.namesStage) ?? false, uniqueness: uniqueness(mapping),
      count: mapping.mapping(.count, CountKey.self).map(count), sum: mapping.mapping(.sum, SumKey.self).map(sum),
      comparison: mapping.mapping(.compare, CompareKey.self).flatMap(comparison), tolerance: tolerance(mapping))
  }

  /// A list of nothing: no value would be right, or any.
  private func refuseNone(_ key: RuleKey, line: Int) {
    sink.add(.invalidKeyValue, line: line, [key.rawValue, "[]", "[EI30, EI60]"])
  }

  private func bound(_ mapping: YAMLMapping<RuleKey>, _ inclusive: RuleKey, exclusive: RuleKey) -> ValueBound? {
    if mapping[inclusive] != nil, mapping[exclusive] != nil {
      sink.add(.excessKeys, line: mapping.line, ["\(inclusive.rawValue), \(exclusive.rawValue)", RuleKey.mapping])
    }
    return mapping.number(inclusive).map { ValueBound($0) }
      ?? mapping.number(exclusive).map { ValueBound($0, isExclusive: true) }
  }

  private func date(_ mapping: YAMLMapping<DateKey>) -> DateRule {
    func anchor(_ key: DateKey) -> DateRule.Anchor? {
      guard let text = mapping.text(key) else { return nil }
      if let anchor = DateRule.Anchor(text) { return anchor }
      sink.add(.invalidKeyValue, line: mapping.line(of: key), [key.rawValue, text, "2026-01-31, delivery, acceptance"])
      return nil
    }
    return DateRule(
      earliest: anchor(.earliest), latest: anchor(.latest), exactly: anchor(.exactly), maximumAge: age(mapping))
  }

  /// `60 months`, `5 years`.
  private func age(_ mapping: YAMLMapping<DateKey>) -> Int? {
    guard let text = mapping.text(.maximumAge) else { return nil }
    let words = text.lowercased().split(separator: " ")
    if words.count == 2, let count = Int(words[0]), 1...1200 ~= count {
      switch words[1] {
      case "month", "months", "mois": return count
      case "year", "years", "an", "ans": return count * 12
      default: break
      }
    }
    let key = DateKey.maximumAge
    sink.add(.invalidKeyValue, line: mapping.line(of: key), [key.rawValue, text, "60 months, 5 years"])
    return nil
  }

  /// A scope, or a mapping that also says per what.
  private func uniqueness(_ mapping: YAMLMapping<RuleKey>) -> Uniqueness? {
    guard let node = mapping[.unique] else { return nil }
    if node.text != nil { return mapping.choice(.unique, ComparisonScope.self).map { Uniqueness($0) } }
    guard let unique = YAMLMapping<UniqueKey>(node, sink) else { return nil }
    let per = unique[.per].map(PlaceBuilder(sink: sink).table)
    return Uniqueness(unique.choice(.scope, ComparisonScope.self) ?? .model, per: per)
  }

  private func count(_ mapping: YAMLMapping<CountKey>) -> CountRule {
    CountRule(
      minimum: mapping.count(.minimum), maximum: mapping.count(.maximum),
      scope: mapping.choice(.scope, ComparisonScope.self), value: mapping.text(.value))
  }

  private func sum(_ mapping: YAMLMapping<SumKey>) -> SumRule {
    SumRule(of: mapping[.of].map(PlaceBuilder(sink: sink).table), over: mapping.required(.over))
  }

  private func comparison(_ mapping: YAMLMapping<CompareKey>) -> Comparison? {
    guard let other = mapping[.with] else {
      sink.add(.missingKey, line: mapping.line, [CompareKey.with.rawValue, CompareKey.mapping])
      return nil
    }
    return Comparison(
      mapping.choice(.relation, Comparison.Relation.self) ?? .equal, with: PlaceBuilder(sink: sink).table(other))
  }

  /// `0.05`, or `5 %` for a share.
  private func tolerance(_ mapping: YAMLMapping<RuleKey>) -> Tolerance? {
    guard let text = mapping.text(.tolerance) else { return nil }
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    let number = LexicalForm.double(digits.filter { !$0.isWhitespace })
    guard let number, number >= 0, number.isFinite else {
      sink.add(.invalidKeyValue, line: mapping.line(of: .tolerance), [RuleKey.tolerance.rawValue, text, "0.05, 5 %"])
      return nil
    }
    return Tolerance(number, isPercent: text.hasSuffix("%"))
  }
}
