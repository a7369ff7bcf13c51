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
  }

  /// Marks of this matrix, beside those that recol knows, in lower case.
  public var own: [String: Meaning]

  /// Marks beside those that recol knows.
  public init(own: [String: Meaning] = [:]) { self.own = own }

  /// What a mark means; nil for one that is unknown.
  public func meaning(_ mark: String) -> Meaning? {
    let plain = mark.trimmed.lowercased()
    return own[plain] ?? MarkWords.known[plain]
  }

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
        "o", "oui", "y", "yes", "si", "sí", "s", "j", "ja", "v", "vrai", "true", "r", "req", "requis", "requise",
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
