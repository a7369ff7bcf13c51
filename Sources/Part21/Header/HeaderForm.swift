import ByteInput

/// What entities of the header section look like (ISO 10303-21, 8.2.2 to 8.2.8).
enum HeaderForm {
  /// More parameters than any of them has: nobody reads on.
  static let most = 32

  /// The kinds of the parameters. Those of an entity that is not listed may be anything.
  private static let kinds: [String: [Parameter.Kind]] = [
    "FILE_DESCRIPTION": [.list, .string],
    "FILE_NAME": [.string, .string, .list, .list, .string, .string, .string],
    "FILE_SCHEMA": [.list],
  ]
  /// What a later edition has beside them.
  private static let population = "FILE_POPULATION"

  /// Whether the header has one entity of this keyword and no more.
  static func isSingle(_ word: String) -> Bool { kinds[word] != nil }

  /// How an entity departs from the standard, for people: `FILE_NAME, 8 ≠ 7` has too many parameters, `FILE_NAME, n° 3`
  /// another kind of value where the third stands, or a backslash that begins no escape. Nil where it does not.
  ///
  /// Exporters leave fields out with `$`, which the standard does not allow and nobody takes for anything else: it is no
  /// departure here.
  static func deviation(of word: String, _ parameters: [Parameter], in bytes: ByteView) -> String? {
    guard let wanted = kinds[word] else { return word == population ? nil : word }
    guard parameters.count == wanted.count else { return "\(word), \(parameters.count) ≠ \(wanted.count)" }
    let wrong = parameters.indices.first { number in
      let kind = parameters[number].kind
      return kind != .omitted && kind != wanted[number] || !isSound(parameters[number], bytes)
    }
    return wrong.map { "\(word), n° \($0 + 1)" }
  }

  /// The lists that have to have an item: LIST [1 : ?] OF STRING.
  private static let lists: [String: [Int: String]] = [
    "FILE_DESCRIPTION": [0: "description"], "FILE_NAME": [2: "author", 3: "organization"],
    "FILE_SCHEMA": [0: "schema_identifiers"],
  ]

  /// The lists of an entity that are empty, as people find them: `FILE_NAME.author`.
  static func emptyLists(of word: String, _ parameters: [Parameter], in bytes: ByteView) -> [String] {
    guard let lists = lists[word] else { return [] }
    return parameters.enumerated().compactMap { number, parameter in
      guard let name = lists[number], parameter.kind == .list else { return nil }
      var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
      return cursor.next() == nil ? "\(word).\(name)" : nil
    }
  }

  /// Whether a text, or each item of a list, is a text as it should be, or left out.
  private static func isSound(_ parameter: Parameter, _ bytes: ByteView) -> Bool {
    switch parameter.kind {
    case .omitted: return true
    case .string:
      var oddities: StringOddities = []
      _ = StringDecoder().decode(bytes[parameter.body], oddities: &oddities)
      return oddities.isDisjoint(with: [.loneBackslash, .badEscape])
    case .list:
      var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
      while let item = cursor.next() { if item.kind == .list || !isSound(item, bytes) { return false } }
      return true
    default: return false
    }
  }
}
