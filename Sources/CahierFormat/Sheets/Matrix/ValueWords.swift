import Requirements

/// What a cell says of a value in words: values that are allowed, or a sentence about them.
struct ValueWords {
  enum Outcome {
    /// Yes or no.
    case boolean
    case values([String])
    /// What no object can have as its value: a reference, an example, an explanation.
    case sentence
  }

  let outcome: Outcome

  init(_ cell: String) {
    let cell = Self.withoutLead(cell)
    let isDivided = cell.contains { ";|".contains($0) || $0.isNewline }
    var pieces = cell.split { (isDivided ? ";|" : ",").contains($0) || $0.isNewline }
      .map { Self.withoutBullet(String($0)) }
    // `REI 60 ou plus` are no two values.
    guard !pieces.contains(where: Self.isAbout), !ProseText.isProse(pieces, isDivided: isDivided) else {
      outcome = .sentence
      return
    }
    pieces = pieces.flatMap(Self.alternatives).filter { !$0.isEmpty }
    if pieces.count == 2, pieces.allSatisfy({ Self.booleans.contains(TextFolding.folded($0)) }) {
      outcome = .boolean
      return
    }
    // A sentence is no value, and neither is an example of how a value looks.
    let isList =
      pieces.count > 1 || pieces.first.map { $0.utf8.count <= 30 && $0.split(separator: " ").count <= 3 } ?? false
    let areValues = pieces.allSatisfy {
      $0.utf8.count <= 80 && !$0.contains("?") && !$0.contains("…") && !Self.isAbout($0)
    }
    outcome = isList && areValues ? .values(pieces) : .sentence
  }

  /// A list without the word before it: `liste : A; B`.
  private static func withoutLead(_ cell: String) -> String {
    guard let colon = cell.firstIndex(of: ":"), leads.contains(TextFolding.folded(String(cell[..<colon]))) else {
      return cell
    }
    return String(cell[cell.index(after: colon)...])
  }

  /// A line of a list without the sign that people put before each.
  static func withoutBullet(_ line: String) -> String {
    let plain = line.trimmed
    guard let first = plain.first, "•-–*·▪".contains(first), plain.dropFirst().first == " " else { return plain }
    return String(plain.dropFirst()).trimmed
  }

  /// The values between `ou` and ` / `, and between `/` where all are written alike: `EI30/EI60`, not `N/A` or `1/50`.
  private static func alternatives(_ piece: String) -> [String] {
    var values = [piece]
    for mark in [" ou ", " or ", " / "] {
      values = values.flatMap { $0.split(separator: mark).map { String($0).trimmed } }
    }
    return values.flatMap { value in
      let words = value.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
      let shapes = Set(words.map(shape))
      let isAlike = shapes.count == 1 && shapes.first?.contains("a") ?? false && words.allSatisfy { $0.count > 1 }
      return isAlike ? words : [value]
    }
  }

  /// How a word is made of letters, digits and other signs: `EI30` is `a0`.
  private static func shape(_ word: String) -> String {
    var shape = ""
    for character in word {
      let kind: Character = character.isLetter ? "a" : character.isNumber ? "0" : character
      if shape.last != kind { shape.append(kind) }
    }
    return shape
  }

  /// Whether a text speaks about values instead of being one.
  private static func isAbout(_ text: String) -> Bool {
    let folded = TextFolding.folded(text)
    if text.hasPrefix("=") || text.contains(where: { "<>≤≥≠±".contains($0) }) || text.hasSuffix("...") { return true }
    let look = folded.hasPrefix("format ") ? String(folded.dropFirst(7)) : folded
    if looks.contains(look) || wholes.contains(folded) || tails.contains(where: { folded.hasSuffix(" " + $0) }) {
      return true
    }
    guard let blank = folded.firstIndex(of: " ") else { return false }
    let next = folded[folded.index(after: blank)...]
    // `CF 1h` is a class of fire doors, `cf. annexe` a reference.
    if folded.hasPrefix("cf "), next.first?.isNumber ?? false { return false }
    return references.contains { folded.hasPrefix($0 + " ") }
      || limits.contains(String(folded[..<blank])) && next.first?.isNumber ?? false
  }

  /// `true` or `false` for a word that means it; nil for any other.
  static func truth(_ word: String) -> String? {
    let folded = TextFolding.folded(word)
    return trues.contains(folded) ? "true" : booleans.contains(folded) ? "false" : nil
  }

  private static let trues: Set<String> = ["true", "vrai", "oui", "yes", "si", "ja", "verdadero"]
  private static let booleans: Set<String> = [
    "true", "false", "vrai", "faux", "oui", "non", "yes", "no", "si", "ja", "nee", "verdadero", "falso",
  ]
  private static let references = [
    "voir", "cf", "see", "zie", "selon", "suivant", "conforme a", "conforme au", "conforme aux", "conformement",
    "as per", "according", "volgens", "segun", "ex", "exemple", "par exemple", "e g", "eg", "example", "for example",
    "bijv", "p ej", "different de", "differente de", "different d", "autre que", "tout sauf", "sauf", "ne pas",
    "ne doit",
    "doit", "doivent", "must", "should", "shall", "pas de", "other than", "different from", "anything but", "contient",
    "contenant", "contains", "commence", "commencant", "debute", "starts with", "begins with", "finit par",
    "se termine",
    "terminant", "ends with", "en fonction", "d apres", "au moins", "au plus", "at least", "at most", "plus de",
    "moins de", "superieur a", "inferieur a",
  ]
  private static let limits: Set<String> = ["min", "max", "mini", "maxi", "minimum", "maximum"]
  /// Words that make a value an open one, or a bound.
  private static let tails = [
    "minimum", "maximum", "mini", "maxi", "max", "ou plus", "et plus", "ou moins", "et moins", "au moins", "au plus",
    "or more", "or less", "or better", "ou mieux", "ou superieur", "ou superieure", "ou inferieur", "ou inferieure",
    "ou equivalent", "or equivalent", "et au dessus", "and above", "and below", "par exemple", "par defaut",
    "by default", "environ", "etc",
  ]
  /// What stands for values that are not said.
  private static let wholes: Set<String> = [
    "etc", "a definir", "a preciser", "a determiner", "to be defined", "to be determined",
  ]
  /// Words before a list.
  private static let leads: Set<String> = [
    "liste", "valeurs", "valeurs possibles", "valeurs admises", "list", "values", "allowed values", "lista", "lijst",
  ]
  /// How a date looks.
  private static let looks: Set<String> = [
    "aaaa mm jj", "jj mm aaaa", "yyyy mm dd", "dd mm yyyy", "mm dd yyyy", "aaaammjj", "yyyymmdd", "aaaa", "yyyy",
  ]
}
