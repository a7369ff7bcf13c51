/// What stands between the articles of a French text.
///
/// The name of a text is one in any language; « articles 40 et 41 » beside it is a sentence of the report.
public enum Citation {
  /// A citation as a report in `language` writes it: `CCAG-MOE, articles 20 and 21; CCAG-PI, article 29`.
  public static func said(_ citation: String, in language: Language) -> String {
    guard language == .en else { return citation }
    var words: [String] = []
    let parts = citation.split(separator: " ", omittingEmptySubsequences: false)
    for (place, word) in parts.enumerated() {
      if word == ";", let last = words.popLast() {
        words.append(last + ";")
      } else if word == "et", isNumber(parts[..<place].last), isNumber(parts[(place + 1)...].first) {
        words.append("and")
      } else {
        words.append(String(word))
      }
    }
    return words.joined(separator: " ")
  }

  private static func isNumber(_ word: Substring?) -> Bool {
    word?.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
