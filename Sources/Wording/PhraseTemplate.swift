/// The small language of ``Phrase``: text with places for arguments.
enum PhraseTemplate {
  /// A part of a template.
  enum Piece: Equatable {
    /// Text as it stands.
    case text(String)
    /// `{1}`: an argument, counted from 1.
    case argument(Int)
    /// `{1:objet|objets}`: a word that depends on whether an argument is one or several.
    case counted(Int, singular: String, plural: String)
  }

  /// The parts of `template`, in order. Braces that are no place for an argument are text.
  static func pieces(of template: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let afterBrace = rest.index(after: open)
      guard let close = rest[afterBrace...].firstIndex(of: "}") else {
        pieces.append(.text(String(rest[open...])))
        return pieces
      }
      let inside = rest[afterBrace..<close]
      pieces.append(place(inside) ?? .text("{\(inside)}"))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private static func place(_ inside: Substring) -> Piece? {
    if let number = Int(inside), number > 0 { return .argument(number) }
    let halves = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let number = Int(halves[0]), number > 0 else { return nil }
    let words = halves[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2 else { return nil }
    return .counted(number, singular: String(words[0]), plural: String(words[1]))
  }
}
