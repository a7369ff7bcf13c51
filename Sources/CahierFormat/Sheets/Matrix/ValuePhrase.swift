import Requirements

/// What a phrase among the values asks, where it is no value itself: `non vide`, `unique`, `commence par P-`,
/// `20 caractères max`, `P-[0-9]+`, `booléen`.
enum ValuePhrase: Equatable {
  /// Any value will do.
  case present
  /// No two objects may have the same.
  case unique
  /// A kind of value.
  case kind(ValueKind)
  /// Regular expressions of which one must match.
  case patterns([String])
  /// No value may be there, which a cahier cannot ask.
  case empty

  /// Nil where the cell says none of these.
  init?(_ cell: String) {
    let folded = TextFolding.folded(cell)
    if Self.presences.contains(folded) {
      self = .present
    } else if Self.uniques.contains(folded) {
      self = .unique
    } else if Self.absences.contains(folded) {
      self = .empty
    } else if let kind = RuleWords.kindsAmongValues[folded] {
      self = .kind(kind)
    } else if let pattern = LengthText(cell)?.pattern ?? Self.affix(cell) {
      self = .patterns([pattern])
    } else {
      let pieces = cell.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
      guard !pieces.isEmpty, pieces.allSatisfy(Self.isPattern) else { return nil }
      self = .patterns(pieces)
    }
  }

  /// Whether a text that stands among values is a regular expression: `P-[0-9]+`, `\d{4}`, `^A.*$`; not `Mur [ext]`.
  private static func isPattern(_ text: String) -> Bool {
    let hasEscape = ["\\d", "\\w", "\\s"].contains { text.contains($0) }
    let isAnchored = text.hasPrefix("^") && text.hasSuffix("$")
    guard hasEscape || isAnchored || text.contains(".*") || text.contains(".+") || hasRange(text) else { return false }
    return (try? Pattern(text)) != nil
  }

  /// Whether brackets hold a range of letters or digits: `[A-Z]`.
  private static func hasRange(_ text: String) -> Bool {
    text.split(separator: Character("["), omittingEmptySubsequences: false).dropFirst().contains { part in
      guard let end = part.firstIndex(of: "]") else { return false }
      let signs = Array(part.prefix(upTo: end))
      return signs.indices.dropFirst().dropLast().contains { place in
        signs[place] == "-" && [signs[place - 1], signs[place + 1]].allSatisfy { $0.isLetter || $0.isNumber }
      }
    }
  }

  /// The pattern of a text that begins or ends as the cell says.
  private static func affix(_ cell: String) -> String? {
    let lowered = cell.lowercased()
    // A few capitals have another length in lower case: such a text says nothing of the kind.
    guard lowered.count == cell.count, cell.utf8.count <= 80 else { return nil }
    for (words, isPrefix) in affixes {
      guard let lead = words.first(where: { lowered.hasPrefix($0 + " ") }) else { continue }
      let rest = String(cell.dropFirst(lead.count)).trimmed
      let text = String(rest.drop { Self.quotes.contains($0) }.reversed().drop { Self.quotes.contains($0) }.reversed())
      // Several, or a sentence, are not told apart.
      guard !text.isEmpty, !text.contains(where: \.isWhitespace), !text.contains(where: { ",;|/".contains($0) }) else {
        return nil
      }
      let escaped = text.map { "\\|.?*+(){}[]^".contains($0) ? "\\\($0)" : String($0) }.joined()
      return isPrefix ? escaped + ".*" : ".*" + escaped
    }
    return nil
  }

  private static let quotes = "«»\"'“”’‘ \u{A0}\u{202F}:"
  private static let affixes: [([String], isPrefix: Bool)] = [
    (
      [
        "commence par", "commençant par", "doit commencer par", "débute par", "starts with", "begins with",
        "must start with", "starting with", "empieza por", "begint met",
      ], true
    ),
    (
      [
        "finit par", "se termine par", "terminant par", "doit finir par", "doit se terminer par", "ends with",
        "must end with", "ending with", "termina en", "eindigt op",
      ], false
    ),
  ]
  private static let presences: Set<String> = [
    "non vide", "pas vide", "jamais vide", "ne doit pas etre vide", "ne peut pas etre vide", "doit etre renseigne",
    "doit etre renseignee", "renseigne", "renseignee", "doit etre rempli", "doit etre remplie", "valeur obligatoire",
    "obligatoire", "obligatoirement renseigne", "not empty", "non empty", "must not be empty", "not blank", "required",
    "mandatory", "requis", "requise", "no vacio", "niet leeg", "champ obligatoire", "saisie obligatoire",
    "toujours renseigne", "non nul et non vide",
  ]
  private static let uniques: Set<String> = [
    "unique", "valeur unique", "doit etre unique", "unique par objet", "unique value", "must be unique", "uniek",
    "unico", "unica", "unique et non vide", "non vide et unique", "obligatoire et unique", "sans doublon",
    "sans doublons", "pas de doublon", "pas de doublons", "no duplicates",
  ]
  private static let absences: Set<String> = [
    "vide", "doit etre vide", "doit rester vide", "laisser vide", "a laisser vide", "ne pas renseigner",
    "ne pas remplir", "ne doit pas etre renseigne", "ne doit pas etre renseignee", "ne doit pas etre rempli",
    "must be empty", "leave empty", "leave blank", "must be blank", "empty", "vacio", "leeg", "do not fill",
  ]
}
