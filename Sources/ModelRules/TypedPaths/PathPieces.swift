import Requirements

/// Parts a text that somebody typed into the paths that it lists, apart by commas or blanks.
///
/// Each piece ends like the name of a document. A text may be of any length: so what a piece is at each of its commas
/// and blanks is remembered, and nothing that was looked at is looked at again.
struct PathPieces {
  /// The pieces, what follows the last of them included.
  private(set) var pieces: [String] = []

  private let text: String
  /// Where the piece begins, and its last word.
  private var start: String.Index
  private var word: String.Index
  /// Behind the last character of that word that is no mark around it; nil where there is none yet.
  private var solidEnd: String.Index?
  /// Where the word begins without the marks before it, once somebody asked.
  private var solidStart: String.Index?
  /// Whether the piece holds anything but blanks.
  private var hasContent = false

  /// Parts a text. O(its length).
  init(_ text: String) {
    self.text = text
    (start, word) = (text.startIndex, text.startIndex)
    for place in text.indices {
      let character = text[place]
      let next = text.index(after: place)
      if character == "," || character.isWhitespace { meet(place, next) }
      if character.isWhitespace, start < next {
        (word, solidEnd, solidStart) = (next, nil, nil)
      } else if start < next, !PathWord.marks.contains(character) {
        (solidEnd, hasContent) = (next, true)
      }
    }
    let rest = Blanks.trimmed(text[start...])
    if !rest.isEmpty { pieces.append(rest) }
  }

  /// Ends the piece before a comma or a blank where that is the end of a path, or where there is nothing yet.
  private mutating func meet(_ place: String.Index, _ next: String.Index) {
    if endsPath(before: place) {
      pieces.append(Blanks.trimmed(text[start..<place]))
    } else if hasContent || start < place && !text[start].isWhitespace {
      hasContent = true
      return
    }
    (start, word, solidEnd, solidStart, hasContent) = (next, next, nil, nil, false)
  }

  /// Whether the last word before a place ends like the name of a document.
  private mutating func endsPath(before place: String.Index) -> Bool {
    // A text of one word is taken with all its marks.
    guard word > start else { return PathWord.endsLikeDocument(text[start..<place]) }
    guard let solidEnd else { return false }
    let first = solidStart ?? PathWord.withoutMarks(before: text[word..<solidEnd]).startIndex
    solidStart = first
    return PathWord.endsLikeDocument(text[first..<solidEnd])
  }
}
