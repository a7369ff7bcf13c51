import Requirements

/// Makes places of values of their YAML.
struct PlaceBuilder {
  let sink: ProblemSink

  /// The places of a mapping that must have some.
  func table<Key: CahierKey>(_ node: YAMLNode?, _ line: Int, _ key: Key.Type) -> LocatorTable {
    guard let node else {
      sink.add(.missingKey, line: line, ["locator", Key.mapping])
      return LocatorTable()
    }
    return table(node)
  }

  /// One place, several in order of preference, or those of each schema version.
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
    case .nothing, .flag: return []
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
