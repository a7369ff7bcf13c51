import Requirements

/// What the marks of a matrix mean.
public struct MarkWords: Sendable, Equatable {
  /// What a mark can mean.
  public enum Meaning: String, Sendable, CaseIterable {
    /// It is due.
    case due
    /// It is due, and weighs more.
    case stronger
    /// It may be there; where it is, it must be right.
    case optional
    /// It is not due.
    case none
    /// It depends on what only a person can tell: a mark of this meaning is refused, as one that is unknown.
    case unclear
  }

  /// Marks of this matrix, beside those that recol knows, in lower case.
  public var own: [String: Meaning]

  /// Marks beside those that recol knows.
  public init(own: [String: Meaning] = [:]) { self.own = own }

  /// What a mark means; nil for one that is unknown, or unclear.
  public func meaning(_ mark: String) -> Meaning? {
    let plain = mark.trimmed.lowercased()
    let meaning = own[plain] ?? MarkWords.known[plain] ?? MarkWords.level(plain)
    return meaning == .unclear ? nil : meaning
  }

  /// Whether the text is a mark, be it an unclear one.
  func isMark(_ text: String) -> Bool { own[text.trimmed.lowercased()] != nil || meaning(text) != nil }

  /// Levels of development or of information, which say that something is due, and how much: `LOD 300`, `ND3`, `350`;
  /// level 0 says that nothing is. Nil for what is no level.
  private static func level(_ mark: String) -> Meaning? {
    let digits = mark.drop { !$0.isNumber }
    let word = mark.dropLast(digits.count).filter { !" -_".contains($0) }
    guard 1...3 ~= digits.count, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    if word.isEmpty { return bareLevels.contains(String(digits)) ? .due : nil }
    guard ["lod", "loi", "loin", "nd", "ndi", "ng", "log"].contains(word) else { return nil }
    return digits.allSatisfy { $0 == "0" } ? Meaning.none : .due
  }

  private static let bareLevels: Set<String> = ["100", "150", "200", "250", "300", "325", "350", "400", "450", "500"]

  private static let known: [String: Meaning] = {
    var known: [String: Meaning] = [:]
    for (meaning, marks) in words { for mark in marks { known[mark] = meaning } }
    return known
  }()

  private static let words: [(Meaning, [String])] = [
    (
      .due,
      [
        "x", "✕", "✗", "✘", "×", "✓", "✔", "✔️", "☑", "☒", "√", "ü", "þ", "●", "•", "⬤", "■", "▪", "◼", "⚫", "*", "1",
        "o", "oui", "y", "yes", "si", "sí", "s", "j", "ja", "v", "vrai", "true", "r", "p", "c", "req", "requis",
        "requise",
        "required", "obligatoire", "obl", "mandatory", "obligatorio", "requerido", "verplicht", "ok", "m", "d", "dû",
      ]
    ),
    (.stronger, ["x+", "x +", "xx", "x!", "o+", "●+", "●●", "++", "+", "✓+", "✓✓", "1+", "2"]),
    (
      .optional,
      [
        "(x)", "[x]", "○", "◯", "◦", "☐", "□", "(o)", "f", "fac", "facultatif", "facultative", "opt", "option",
        "optionnel", "optionnelle", "optional", "opcional", "optioneel", "recommandé", "recommended",
      ]
    ),
    (
      .none,
      [
        "-", "–", "—", "_", "/", "\\", ".", "n", "no", "non", "nee", "0", "n/a", "na", "n.a.", "nc", "so", "s.o.",
        "s/o",
        "sans objet", "faux", "false", "néant", "n.v.t.", "nvt", "no aplica",
      ]
    ),
  ]
}
