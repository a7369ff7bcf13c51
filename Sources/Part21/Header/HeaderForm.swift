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
  /// Entities of later editions.
  private static let others: Set = ["FILE_POPULATION"]

  /// How an entity departs from the standard, for people: `FILE_NAME, 8 ≠ 7` has too many parameters, `FILE_NAME, n° 3`
  /// another kind of value where the third stands, or a backslash that begins no escape. Nil where it does not.
  ///
  /// Exporters leave fields out with `$`, which the standard does not allow and nobody takes for anything else: it is no
  /// departure here.
  static func deviation(of word: String, _ parameters: [Parameter], in bytes: ByteView) -> String? {
    guard let wanted = kinds[word] else { return others.contains(word) ? nil : word }
    guard parameters.count == wanted.count else { return "\(word), \(parameters.count) ≠ \(wanted.count)" }
    let wrong = parameters.indices.first { number in
      let parameter = parameters[number]
      if parameter.kind == .omitted { return false }
      return parameter.kind != wanted[number] || !isSound(parameter, bytes)
    }
    return wrong.map { "\(word), n° \($0 + 1)" }
  }

  /// Whether a text, or each item of a list, is a text as it should be.
  private static func isSound(_ parameter: Parameter, _ bytes: ByteView) -> Bool {
    guard parameter.kind == .list else {
      guard parameter.kind == .string, !StringDecoder.isPlain(bytes[parameter.body]) else {
        return parameter.kind == .string || parameter.kind == .omitted
      }
      var oddities: StringOddities = []
      _ = StringDecoder().decode(bytes[parameter.body], oddities: &oddities)
      return oddities.isDisjoint(with: [.loneBackslash, .badEscape])
    }
    var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
    while let item = cursor.next() { if item.kind == .list || !isSound(item, bytes) { return false } }
    return true
  }
}
