import Requirements

/// A word or a number in the name of a storey.
struct StoreyToken {
  /// The folded letters; of a number its digits.
  var word: String
  /// The value of a number, less than 0 behind a minus sign.
  var number: Int?
  /// The sign of a number.
  var sign: Character?
  /// Whether nothing stands between it and what stands before it: `R1`, `1er`.
  var isAttached = false
  /// Whether it may be a level: two digits at most.
  var isShort: Bool { word.count <= 2 }

  /// Of ordinals in digits.
  private static let endings: Set<String> = ["er", "ere", "e", "eme", "nd", "nde", "st", "rd", "th"]

  /// The words and numbers of a name, in order. Numbers with decimals are heights, and left out.
  ///
  /// A sign counts directly before a number that it does not part from another one (`01-1`), and with a blank behind
  /// the letter of `R + 1`.
  static func tokens(of name: String) -> [StoreyToken] {
    var tokens: [StoreyToken] = []
    let signs = Array(name)
    var place = 0
    while place < signs.count {
      let start = place
      let before = start > 0 ? signs[start - 1] : nil
      let isAttached = before.map { $0.isLetter || isDigit($0) } ?? false
      if signs[place].isLetter {
        while place < signs.count, signs[place].isLetter { place += 1 }
        let word = TextFolding.folded(String(signs[start..<place]))
        append(StoreyToken(word: word, isAttached: isAttached), isDotted: before == ".", to: &tokens)
      } else if isDigit(signs[place]) {
        while place < signs.count, isDigit(signs[place]) { place += 1 }
        if place + 1 < signs.count, ".,".contains(signs[place]), isDigit(signs[place + 1]) {
          place += 1
          while place < signs.count, isDigit(signs[place]) { place += 1 }
          continue
        }
        let digits = String(signs[start..<place])
        guard let value = Int(digits) else { continue }
        let sign = sign(before: start, in: signs, after: tokens.last)
        tokens.append(
          StoreyToken(word: digits, number: sign == "-" ? -value : value, sign: sign, isAttached: isAttached))
      } else {
        place += 1
      }
    }
    return tokens
  }

  /// Adds a word. That of a basement may be several, and initials are one (`R.D.C.`); the ending of an ordinal (`1er`) is
  /// none.
  private static func append(_ token: StoreyToken, isDotted: Bool, to tokens: inout [StoreyToken]) {
    let last = tokens.last?.number == nil ? tokens.last?.word ?? "" : ""
    if token.isAttached, tokens.last?.number != nil, endings.contains(token.word) { return }
    if token.word == "sol", ["sous", "s"].contains(last) {
      tokens[tokens.count - 1].word = "soussol"
    } else if token.word.count == 1, isDotted && 1...2 ~= last.count || token.word == "s" && last == "s" {
      tokens[tokens.count - 1].word += token.word
    } else {
      tokens.append(token)
    }
  }

  private static func sign(before start: Int, in signs: [Character], after last: StoreyToken?) -> Character? {
    var place = start - 1
    while place >= 0, signs[place].isWhitespace { place -= 1 }
    guard place >= 0, let sign = ["+": "+", "-": "-", "−": "-", "–": "-"][signs[place]] as Character? else {
      return nil
    }
    if place == start - 1 { return place > 0 && isDigit(signs[place - 1]) ? nil : sign }
    return last?.word == "r" || last?.word == "n" ? sign : nil
  }

  private static func isDigit(_ sign: Character) -> Bool { sign.isASCII && sign.isNumber }
}
