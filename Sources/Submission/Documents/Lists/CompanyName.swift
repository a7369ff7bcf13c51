/// Names of companies without the words for their legal form: `Atlantic SAS` and `ATLANTIC` are one maker.
enum CompanyName {
  /// Legal forms of Europe and of English-speaking countries, as people shorten them, and what stands between two.
  private static let forms: Set<String> = [
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "sca", "scs", "scop", "scic", "gie", "se", "gmbh", "ag", "kg", "kgaa",
    "ohg", "ug", "mbh", "ltd", "limited", "plc", "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "co",
    "company", "bv", "nv", "srl", "sprl", "bvba", "asbl", "spa", "sl", "slu", "lda", "ab", "as", "aps", "oy", "oyj",
    "&",
  ]

  /// A folded name without the forms at its end; one word stays.
  static func withoutLegalForm(_ folded: String) -> String {
    var words = folded.split(separator: " ")
    while words.count > 1, let last = words.last {
      if forms.contains(String(last)) {
        words.removeLast()
        continue
      }
      // Letters with points between them are folded to words: `S.A.`, `S.p.A.`, `S.à r.l.`.
      let letters = words.reversed().prefix { $0.utf8.count == 1 }.count
      let most = min(letters, words.count - 1, 4)
      guard most > 1, let count = (2...most).last(where: { forms.contains(words.suffix($0).joined()) }) else { break }
      words.removeLast(count)
    }
    return words.joined(separator: " ")
  }
}
