import IFCSchema
import Requirements

/// A mapping with known keys, and the problems of reading it.
struct YAMLMapping<Key: CahierKey> {
  let line: Int
  let sink: ProblemSink
  private let entries: [Key: YAMLNode]

  /// Takes a value as a mapping; nil where it is none. Keys that are not known are told, with the nearest that is, or all.
  init?(_ node: YAMLNode, _ sink: ProblemSink) {
    line = node.line
    self.sink = sink
    guard case .mapping(let entries) = node.content else {
      sink.add(.wrongShape, line: node.line, [Key.mapping, YAMLShape.mapping.rawValue, node.shape.rawValue])
      return nil
    }
    var known: [Key: YAMLNode] = [:]
    for entry in entries {
      if let key = Key(rawValue: entry.key) {
        known[key] = entry.value
      } else {
        let keys = Key.allCases.map(\.rawValue)
        let nearest = NearestName.nearest(to: entry.key, in: keys) ?? ""
        let all = nearest.isEmpty ? [keys.joined(separator: ", ")] : []
        sink.add(.unknownKey, line: entry.line, [entry.key, Key.mapping, nearest] + all)
      }
    }
    self.entries = known
  }

  /// The value of a key; nil where there is none, or nothing is written.
  subscript(key: Key) -> YAMLNode? {
    guard let node = entries[key] else { return nil }
    if case .nothing = node.content { return nil }
    return node
  }

  /// The line of a key's value, else of the mapping.
  func line(of key: Key) -> Int { entries[key].flatMap { $0.line > 0 ? $0.line : nil } ?? line }

  /// The text of a key.
  func text(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard let text = node.text else {
      wrongShape(key, node, .text)
      return nil
    }
    return text
  }

  /// The text of a key that must be there; empty where it is not.
  func required(_ key: Key) -> String {
    let text = text(key) ?? ""
    if text.isEmpty, self[key].map({ $0.text != nil }) ?? true {
      sink.add(.missingKey, line: line, [key.rawValue, Key.mapping])
    }
    return text
  }

  /// The texts of a key: a list, or a single one.
  func texts(_ key: Key) -> [String] {
    nodes(key).compactMap { node in
      if node.text == nil { wrongShape(key, node, .text) }
      return node.text
    }
  }

  /// The values of a key: a list, or a single one.
  func nodes(_ key: Key) -> [YAMLNode] {
    guard let node = self[key] else { return [] }
    if case .sequence(let nodes) = node.content { return nodes }
    return [node]
  }

  /// The number of a key.
  func number(_ key: Key) -> Double? {
    guard let text = text(key) else { return nil }
    guard let number = LexicalForm.double(text), number.isFinite else {
      sink.add(.invalidKeyValue, line: line(of: key), [key.rawValue, text, YAMLShape.number.rawValue])
      return nil
    }
    return number
  }

  /// The whole number of a key.
  func integer(_ key: Key) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = LexicalForm.integer(text), let integer = Int(exactly: number) else {
      sink.add(.invalidKeyValue, line: line(of: key), [key.rawValue, text, YAMLShape.number.rawValue])
      return nil
    }
    return integer
  }

  /// The whole number of a key that counts something.
  func count(_ key: Key) -> Int? {
    guard let number = integer(key) else { return nil }
    guard number >= 0 else {
      sink.add(.invalidKeyValue, line: line(of: key), [key.rawValue, "\(number)", "0, 1, 2, …"])
      return nil
    }
    return number
  }

  /// The truth value of a key.
  func boolean(_ key: Key) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "oui": return true
    case "false", "no", "non": return false
    default:
      sink.add(.invalidKeyValue, line: line(of: key), [key.rawValue, text, "true, false"])
      return nil
    }
  }

  /// One of a closed list of words. `synonyms` are further words for them.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: Key, _ type: Value.Type, synonyms: [String: Value] = [:]
  ) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = Value(rawValue: text) ?? synonyms[text.lowercased()] { return value }
    let words = Value.allCases.map(\.rawValue)
    sink.add(.invalidKeyValue, line: line(of: key), [key.rawValue, text, words.joined(separator: ", ")])
    return nil
  }

  /// The mapping of a key.
  func mapping<Inner: CahierKey>(_ key: Key, _ type: Inner.Type) -> YAMLMapping<Inner>? {
    self[key].flatMap { YAMLMapping<Inner>($0, sink) }
  }

  /// A text in two languages: a mapping, or a text in the language of the cahier.
  func bilingual(_ key: Key, language: String) -> BilingualText {
    guard let node = self[key] else { return BilingualText() }
    if let text = node.text { return BilingualText(text, language: language) }
    guard let texts = YAMLMapping<TextKey>(node, sink) else { return BilingualText() }
    return BilingualText(fr: texts.text(.fr), en: texts.text(.en))
  }

  /// Tells that a value has another shape than the one it must have.
  func wrongShape(_ key: Key, _ node: YAMLNode, _ expected: YAMLShape) {
    sink.add(
      .wrongShape, line: node.line > 0 ? node.line : line, [key.rawValue, expected.rawValue, node.shape.rawValue])
  }
}
