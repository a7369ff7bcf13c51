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

  /// Whether a path of mappings leads to a value that says the same, on whatever line.
  func says(_ value: YAMLNode, at path: ArraySlice<String>) -> Bool {
    guard let key = path.first else { return says(value) }
    return self[key]?.says(value, at: path.dropFirst()) ?? false
  }

  private func says(_ other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.nothing, .nothing): true
    case (.sequence(let own), .sequence(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.says($1) }
    case (.mapping(let own), .mapping(let others)):
      own.count == others.count
        && zip(own, others).allSatisfy { one, other in one.key == other.key && one.value.says(other.value) }
    default: text != nil && text == other.text
    }
  }

  mutating func drop(_ key: String) {
    guard case .mapping(let entries) = content else { return }
    content = .mapping(entries.filter { $0.key != key })
  }
}
