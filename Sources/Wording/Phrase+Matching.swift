extension Phrase {
  /// The arguments with which the phrase in `language` gives exactly `text`; nil where none do.
  ///
  /// An argument reaches to the next place where the text that follows it stands; the last one to the last such place.
  public func arguments(matching text: String, in language: Language) -> [String]? {
    var arguments: [Int: String] = [:]
    var rest = text[...]
    var open: Int?
    let pieces = PhraseTemplate.pieces(of: template(in: language))
    for (position, piece) in pieces.enumerated() {
      switch piece {
      case .argument(let number): open = number
      case .counted: return nil
      case .text(let part):
        guard let number = open else {
          guard rest.hasPrefix(part) else { return nil }
          rest = rest.dropFirst(part.count)
          continue
        }
        let isLast = position == pieces.count - 1
        let found = isLast ? rest.ranges(of: part).last : rest.firstRange(of: part)
        guard let found else { return nil }
        arguments[number] = String(rest[..<found.lowerBound])
        rest = rest[found.upperBound...]
        open = nil
      }
    }
    if let open { arguments[open] = String(rest) } else if !rest.isEmpty { return nil }
    return (1...max(1, arguments.count)).compactMap { arguments[$0] }
  }
}
