extension YAMLNode {
  /// Puts a value at the end of a path of mappings.
  mutating func put(_ path: ArraySlice<String>, _ value: YAMLNode) {
    guard let key = path.first else { return self = value }
    var inner = self[key] ?? YAMLNode(content: .mapping([]), line: value.line)
    inner.put(path.dropFirst(), value)
    put(key, inner)
  }

  /// Puts a value under a key of a mapping.
  mutating func put(_ key: String, _ value: YAMLNode) {
    guard case .mapping(var entries) = content else { return }
    if let place = entries.firstIndex(where: { $0.key == key }) {
      entries[place].value = value
    } else {
      entries.append(Entry(key: key, line: value.line, value: value))
    }
    content = .mapping(entries)
  }

  mutating func drop(_ key: String) {
    guard case .mapping(let entries) = content else { return }
    content = .mapping(entries.filter { $0.key != key })
  }
}
