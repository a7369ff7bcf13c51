import Wording

/// The page of a bundle that tells people how to verify it, in both languages, that of the run first.
struct EvidenceText {
  let language: Language
  /// How recol was called.
  let command: String

  /// The page.
  var text: String {
    let languages = [language] + Language.allCases.filter { $0 != language }
    return languages.map { language in
      let parts: [EvidenceLabel] = [.title, .content, .verify, .replay, .limits]
      let paragraphs = parts.map { $0.phrase.said(in: language, $0 == .replay ? [command] : []) }
      return paragraphs.joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n" + String(repeating: "-", count: 72) + "\n\n")
  }
}
