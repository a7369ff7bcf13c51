/// A word of a text that somebody typed, as far as it may be the end of a path.
enum PathWord {
  /// What may stand around a path in a sentence.
  static let marks: Set<Character> = ["(", ")", "[", "]", "<", ">", "«", "»", "\"", "'", "“", "”", ",", "."]

  /// A word without the marks before it.
  static func withoutMarks(before word: Substring) -> Substring {
    var word = word
    while let first = word.first, marks.contains(first), !word.hasPrefix("../"), !word.hasPrefix("./") {
      word.removeFirst()
    }
    return word
  }

  /// Whether a word ends like the name of a document. O(1): what stands far before its end is not looked at.
  static func endsLikeDocument(_ word: Substring) -> Bool {
    guard let dot = word.suffix(FileEnding.longest + 1).lastIndex(of: "."), dot > word.startIndex else { return false }
    let before = word[word.index(before: dot)]
    return before != "*" && before != "/" && before != "\\"
      && FileEnding.known.contains(word[word.index(after: dot)...].lowercased())
  }
}
