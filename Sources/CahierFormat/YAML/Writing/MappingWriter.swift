import Requirements

/// A mapping as it is put together for writing, in the order of its keys; what says nothing is left out.
struct MappingWriter<Key: CahierKey> {
  private var entries: [YAMLNode.Entry] = []

  /// The mapping; nil where nothing was put into it.
  var node: YAMLNode? { entries.isEmpty ? nil : YAMLNode(content: .mapping(entries), line: 0) }

  /// The mapping, empty or not.
  var nodeOrEmpty: YAMLNode { YAMLNode(content: .mapping(entries), line: 0) }

  mutating func put(_ key: Key, _ value: YAMLNode?) {
    guard let value else { return }
    entries.append(YAMLNode.Entry(key: key.rawValue, line: 0, value: value))
  }

  mutating func put(_ key: Key, _ text: String?) { put(key, text.map(YAMLNode.init(text:))) }

  mutating func put(_ key: Key, _ number: Double?) { put(key, number.map(NumberText.text)) }

  mutating func put(_ key: Key, _ number: Int?) { put(key, number.map { "\($0)" }) }

  /// Only `true` is written, unless `always`.
  mutating func put(_ key: Key, _ flag: Bool?, always: Bool = false) {
    guard let flag, flag || always else { return }
    put(key, YAMLNode(content: .flag(flag), line: 0))
  }

  /// A list; a single text stands alone where `single` allows it.
  mutating func put(_ key: Key, _ texts: [String], single: Bool = true) {
    guard !texts.isEmpty else { return }
    if single, texts.count == 1 { return put(key, texts[0]) }
    put(key, texts.map(YAMLNode.init(text:)))
  }

  mutating func put(_ key: Key, _ nodes: [YAMLNode]) {
    guard !nodes.isEmpty else { return }
    put(key, YAMLNode(content: .sequence(nodes), line: 0))
  }

  /// A text in the language of the cahier stands alone.
  mutating func put(_ key: Key, _ text: BilingualText, language: String) {
    put(key, TextWriter.node(text, language: language))
  }
}

/// Texts in two languages.
enum TextWriter {
  static func node(_ text: BilingualText, language: String) -> YAMLNode? {
    switch (text.fr, text.en) {
    case (nil, nil): return nil
    case (let only?, nil) where language == "fr": return YAMLNode(text: only)
    case (nil, let only?) where language != "fr": return YAMLNode(text: only)
    default:
      var mapping = MappingWriter<TextKey>()
      mapping.put(.fr, text.fr)
      mapping.put(.en, text.en)
      return mapping.node
    }
  }
}

/// Numbers as a cahier writes them.
enum NumberText {
  /// Whole numbers without a point.
  static func text(_ number: Double) -> String {
    number.rounded() == number && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
  }
}

extension YAMLNode {
  /// A text.
  init(text: String) { self.init(content: .scalar(text), line: 0) }
}
