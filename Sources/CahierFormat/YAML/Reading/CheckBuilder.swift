import Requirements

/// Makes checks, conditions and classes of their YAML.
struct CheckBuilder {
  let sink: ProblemSink

  func check(_ node: YAMLNode) -> Check? {
    // A place alone asks only that there is a value.
    if node.text != nil { return Check(PlaceBuilder(sink: sink).table(node), line: SourceLine(node.line)) }
    guard let mapping = YAMLMapping<CheckKey>(node, sink) else { return nil }
    return Check(
      PlaceBuilder(sink: sink).table(mapping[.locator], mapping.line, CheckKey.self),
      carrier: mapping.choice(.carrier, Carrier.self) ?? .either,
      rule: mapping[.rule].map(RuleBuilder(sink: sink).rule) ?? ValueRule(),
      isOptional: mapping.boolean(.optional) ?? false, conditions: mapping.nodes(.when).compactMap(condition),
      line: SourceLine(node.line))
  }

  func condition(_ node: YAMLNode) -> Condition? {
    if node.text != nil { return Condition(PlaceBuilder(sink: sink).table(node), line: SourceLine(node.line)) }
    guard let mapping = YAMLMapping<ConditionKey>(node, sink) else { return nil }
    return Condition(
      PlaceBuilder(sink: sink).table(mapping[.locator], mapping.line, ConditionKey.self),
      carrier: mapping.choice(.carrier, Carrier.self) ?? .either,
      rule: mapping[.rule].map(RuleBuilder(sink: sink).rule) ?? ValueRule(),
      isNegated: mapping.boolean(.not) ?? false, line: SourceLine(node.line))
  }

  func exclusion(_ node: YAMLNode) -> Exclusion? {
    if node.text != nil { return classChoice(node).map { Exclusion(classes: [$0]) } }
    guard let mapping = YAMLMapping<ExclusionKey>(node, sink) else { return nil }
    return Exclusion(
      classes: mapping.nodes(.classes).compactMap(classChoice),
      conditions: mapping.nodes(.where).compactMap(condition), reason: mapping.text(.reason))
  }

  /// A text (`IfcSlab.ROOF`, `exactly IfcWall`) or a mapping.
  func classChoice(_ node: YAMLNode) -> ClassChoice? {
    if let text = node.text {
      if let choice = ClassChoice(text: text) { return choice }
      sink.add(.invalidKeyValue, line: node.line, ["classes", text, "IfcWall, IfcSlab.ROOF, exactly IfcWall"])
      return nil
    }
    guard let mapping = YAMLMapping<ClassKey>(node, sink) else { return nil }
    return ClassChoice(
      mapping.required(.name), isExact: mapping.boolean(.exactly) ?? false, predefinedTypes: mapping.texts(.types))
  }
}
