import Requirements

/// Makes checks, conditions, classes and places of their YAML.
struct CheckBuilder {
  let sink: ProblemSink

  func check(_ node: YAMLNode) -> Check? {
    // A place alone asks only that there is a value.
    if node.text != nil { return Check(LocatorTable(locators(node)), line: SourceLine(node.line)) }
    guard let mapping = YAMLMapping<CheckKey>(node, sink) else { return nil }
    return Check(
      table(mapping[.locator], mapping.line, CheckKey.self),
      carrier: mapping.choice(.carrier, Carrier.self) ?? .either,
      rule: mapping[.rule].map(RuleBuilder(sink: sink).rule) ?? ValueRule(),
      isOptional: mapping.boolean(.optional) ?? false, conditions: mapping.nodes(.when).compactMap(condition),
      line: SourceLine(node.line))
  }

  func condition(_ node: YAMLNode) -> Condition? {
    if node.text != nil { return Condition(LocatorTable(locators(node)), line: SourceLine(node.line)) }
    guard let mapping = YAMLMapping<ConditionKey>(node, sink) else { return nil }
    return Condition(
      table(mapping[.locator], mapping.line, ConditionKey.self),
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

  // MARK: Places

  /// One place, several in order of preference, or those of each schema version.
  private func table<Key: CahierKey>(_ node: YAMLNode?, _ line: Int, _ key: Key.Type) -> LocatorTable {
    guard let node else {
      sink.add(.missingKey, line: line, ["locator", Key.mapping])
      return LocatorTable()
    }
    return table(node)
  }

  /// See above.
  func table(_ node: YAMLNode) -> LocatorTable {
    guard case .mapping = node.content, node[LocatorKey.set.rawValue] == nil else {
      return LocatorTable(locators(node))
    }
    guard let mapping = YAMLMapping<LocatorTableKey>(node, sink) else { return LocatorTable() }
    let versions: [LocatorTableKey] = [.ifc2x3, .ifc4, .ifc4x3]
    let rows = versions.compactMap { version -> LocatorTable.Row? in
      guard let row = node[version.rawValue] else { return nil }
      return LocatorTable.Row(version.rawValue, locators(row))
    }
    return LocatorTable(mapping[.all].map(locators) ?? [], rows: rows)
  }

  private func locators(_ node: YAMLNode) -> [Locator] {
    switch node.content {
    case .nothing: return []
    case .sequence(let nodes): return nodes.flatMap(locators)
    case .scalar(let text):
      if text.lowercased() == "none" { return [] }
      if let locator = Locator(text) { return [locator] }
      sink.add(.invalidKeyValue, line: node.line, ["locator", text, "Name, Pset_WallCommon.FireRating, material"])
      return []
    case .mapping:
      guard let mapping = YAMLMapping<LocatorKey>(node, sink) else { return [] }
      return [.property(set: mapping.required(.set), name: mapping.required(.property))]
    }
  }
}
