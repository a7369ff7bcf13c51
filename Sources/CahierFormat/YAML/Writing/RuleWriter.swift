import Requirements

/// Writes rules for values.
struct RuleWriter {
  func rule(_ rule: ValueRule) -> YAMLNode? {
    if rule.isEmpty { return nil }
    var mapping = MappingWriter<RuleKey>()
    mapping.put(.kind, rule.kind?.rawValue)
    mapping.put(.dataTypes, rule.dataTypes, single: false)
    mapping.put(.unit, rule.unit)
    if let bound = rule.minimum { mapping.put(bound.isExclusive ? .above : .minimum, bound.number) }
    if let bound = rule.maximum { mapping.put(bound.isExclusive ? .below : .maximum, bound.number) }
    mapping.put(.values, rule.values, single: false)
    mapping.put(.list, rule.list)
    mapping.put(.patterns, rule.patterns, single: false)
    mapping.put(.format, rule.format?.rawValue)
    mapping.put(.date, rule.date.map(date))
    mapping.put(.namesStage, rule.namesStage)
    mapping.put(.unique, rule.uniqueness.map(unique))
    mapping.put(.count, rule.count.map(count))
    mapping.put(.sum, rule.sum.map(sum))
    mapping.put(.compare, rule.comparison.map(comparison))
    mapping.put(.tolerance, rule.tolerance.map { NumberText.text($0.amount) + ($0.isPercent ? " %" : "") })
    return mapping.node
  }

  private func date(_ date: DateRule) -> YAMLNode {
    var mapping = MappingWriter<DateKey>()
    mapping.put(.earliest, date.earliest?.text)
    mapping.put(.latest, date.latest?.text)
    mapping.put(.exactly, date.exactly?.text)
    mapping.put(.maximumAge, date.maximumAge.map { "\($0) months" })
    return mapping.nodeOrEmpty
  }

  private func unique(_ uniqueness: Uniqueness) -> YAMLNode {
    guard let per = uniqueness.per else { return YAMLNode(text: uniqueness.scope.rawValue) }
    var mapping = MappingWriter<UniqueKey>()
    mapping.put(.scope, uniqueness.scope.rawValue)
    mapping.put(.per, PlaceWriter.table(per))
    return mapping.nodeOrEmpty
  }

  private func count(_ count: CountRule) -> YAMLNode {
    var mapping = MappingWriter<CountKey>()
    mapping.put(.minimum, count.minimum)
    mapping.put(.maximum, count.maximum)
    mapping.put(.scope, count.scope?.rawValue)
    mapping.put(.value, count.value)
    return mapping.nodeOrEmpty
  }

  private func sum(_ sum: SumRule) -> YAMLNode {
    var mapping = MappingWriter<SumKey>()
    mapping.put(.of, sum.locators.map(PlaceWriter.table))
    mapping.put(.over, sum.part)
    return mapping.nodeOrEmpty
  }

  private func comparison(_ comparison: Comparison) -> YAMLNode {
    var mapping = MappingWriter<CompareKey>()
    mapping.put(.relation, comparison.relation.rawValue)
    mapping.put(.with, PlaceWriter.table(comparison.locators))
    return mapping.nodeOrEmpty
  }
}
