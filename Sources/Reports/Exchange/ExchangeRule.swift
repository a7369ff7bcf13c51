import Findings
import Wording

/// A requirement as formats of other programs name it: an id that stays, what it asks and how it is met.
struct ExchangeRule {
  /// Stays from one run to the next: the key of the specification (``RequirementKeys``).
  let id: String
  /// What people call it.
  let name: String
  /// What it asks, in sentences.
  let asks: [String]
  /// How it is met.
  let fixes: [String]
  /// How grave it is that it does not hold; nil where an IDS does not say, and for problems of files.
  let gravity: Gravity?
  /// The article of the contract that asks for it.
  let clause: String?
  /// The requirement file that asks for it, or the name of the set that ships with recol; empty for problems of files.
  var requirementFile = ""

  /// The rule that a specification is.
  init(_ specification: SpecificationResult, key: String, in language: Language) {
    id = Self.short(key)
    name = DisplayText.printable(specification.name)
    let asked = specification.requirements.map(\.text).filter { !$0.isEmpty }
    let applies = CheckLabel.appliesTo.phrase.said(in: language, [specification.applicability])
    let note = [specification.terms?.purpose, specification.terms?.note].compactMap(\.self)
    asks =
      ((specification.applicability.isEmpty ? [] : [applies]) + asked + note).map(DisplayText.printable)
    fixes = FixText.lines(for: specification).map(DisplayText.printable)
    gravity = specification.terms?.severity
    clause = specification.terms?.clause.map(DisplayText.printable)
  }

  /// The rule that a problem of a file breaks.
  init(problem code: String, said: String) {
    id = "recol/\(code)"
    name = code
    asks = [said]
    fixes = []
    gravity = nil
    clause = nil
  }

  /// Keys are words of people, of any length; what cannot stand as it is ends with what tells it from others.
  private static func short(_ key: String) -> String {
    let text = DisplayText.printable(key)
    guard text != key || text.utf8.count > 200 else { return text }
    return String(text.prefix(60)) + "… " + Fingerprint(words: [key]).text
  }
}
