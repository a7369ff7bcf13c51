import Requirements

/// Writes places of values.
enum PlaceWriter {
  static func table(_ table: LocatorTable) -> YAMLNode {
    if table.rows.isEmpty { return places(table.common) }
    var mapping = MappingWriter<LocatorTableKey>()
    if !table.common.isEmpty { mapping.put(.all, places(table.common)) }
    for row in table.rows {
      guard let key = LocatorTableKey(rawValue: row.schemaVersion) else { continue }
      mapping.put(key, places(row.locators))
    }
    return mapping.nodeOrEmpty
  }

  private static func places(_ locators: [Locator]) -> YAMLNode {
    if locators.isEmpty { return YAMLNode(text: "none") }
    let nodes = locators.map(place)
    return nodes.count == 1 ? nodes[0] : YAMLNode(content: .sequence(nodes), line: 0)
  }

  private static func place(_ locator: Locator) -> YAMLNode {
    guard locator.needsParts, case .property(let set, let name) = locator else { return YAMLNode(text: locator.text) }
    var mapping = MappingWriter<LocatorKey>()
    mapping.put(.set, set)
    mapping.put(.property, name)
    return mapping.nodeOrEmpty
  }
}
