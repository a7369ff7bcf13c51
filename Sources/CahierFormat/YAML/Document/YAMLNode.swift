/// A piece of YAML: a text, a list or a mapping, and the line on which it begins.
struct YAMLNode {
  /// What it is.
  indirect enum Content {
    /// Nothing is written: an empty value, `~` or `null`.
    case nothing
    case scalar(String)
    /// Yes or no, which is written without quotation marks. What is read is a text, whatever it looks like.
    case flag(Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key and its value.
  struct Entry {
    let key: String
    let line: Int
    var value: YAMLNode
  }

  var content: Content
  /// Counted from 1; 0 for what comes from another file.
  var line: Int

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a scalar.
  var text: String? {
    switch content {
    case .scalar(let text): text
    case .flag(let flag): "\(flag)"
    case .nothing, .sequence, .mapping: nil
    }
  }

  /// What it is, for messages.
  var shape: YAMLShape {
    switch content {
    case .nothing: .nothing
    case .scalar: .text
    case .flag: .boolean
    case .sequence: .list
    case .mapping: .mapping
    }
  }

  /// The same without lines, for what stands in another file than the one whose problems are told.
  var withoutLines: YAMLNode {
    switch content {
    case .nothing, .scalar, .flag: YAMLNode(content: content, line: 0)
    case .sequence(let nodes): YAMLNode(content: .sequence(nodes.map(\.withoutLines)), line: 0)
    case .mapping(let entries):
      YAMLNode(
        content: .mapping(entries.map { Entry(key: $0.key, line: 0, value: $0.value.withoutLines) }), line: 0)
    }
  }
}

/// The shapes that a value can have; the raw values are arguments of problems.
enum YAMLShape: String {
  case nothing, text, list, mapping, number, boolean
}
