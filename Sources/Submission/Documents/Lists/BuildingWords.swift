/// The name of a building, as people read it: `Bât. A`, `BatA`, `Bldg n°A` and `Building A` are one.
///
/// Towers, halls and blocks are others: a site may have a `Tour A` beside its `Bâtiment A`.
enum BuildingWords {
  private static let nouns: Set<Substring> = ["batiment", "building", "bldg", "bat", "bt"]
  /// What may stand between the noun and the mark.
  private static let between: Set<Substring> = ["n", "no", "numero", "num", "nr"]

  /// A folded name with one noun for all of these, apart from its mark, and numbers without the zeros before them.
  static func comparable(_ folded: String) -> String {
    var words: [Substring] = []
    var follows = false
    for word in folded.split(separator: " ") {
      if nouns.contains(word) {
        words.append("batiment")
        follows = true
      } else if let mark = joined(word) {
        words += ["batiment", number(mark)]
        follows = false
      } else if !(follows && between.contains(word)) {
        words.append(number(word))
        follows = false
      }
    }
    return words.joined(separator: " ")
  }

  /// The mark of a word that is a noun and a mark, `bata`, `bat02`: one letter, or a number.
  private static func joined(_ word: Substring) -> Substring? {
    for noun in nouns where word.hasPrefix(noun) {
      let mark = word.dropFirst(noun.count)
      if mark.utf8.count == 1 || ListText.digits(String(mark)) != nil { return mark }
    }
    return nil
  }

  private static func number(_ word: Substring) -> Substring { ListText.digits(String(word)) ?? word }
}
