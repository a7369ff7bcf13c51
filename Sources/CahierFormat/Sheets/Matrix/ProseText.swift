import Requirements

/// Tells prose about a value from values that are allowed: `Renseigner la classe, puis le type`, `Nom du fabricant`.
enum ProseText {
  /// Whether the pieces of a cell are parts of sentences.
  ///
  /// - Parameter isDivided: whether semicolons or ends of lines stand between them, as between values; commas may as
  ///   well be those of a sentence.
  static func isProse(_ pieces: [String], isDivided: Bool) -> Bool {
    for (place, piece) in pieces.enumerated() {
      let words = TextFolding.folded(piece).split(separator: " ").map(String.init)
      guard words.count > 1 else {
        if words.first.map(sames.contains) ?? false { return true }
        continue
      }
      if asksWriter(words) || describes(words) { return true }
      let isSentence = piece.last == "." && words.count > 3
      if isSentence || words.count > (isDivided ? 10 : 5) { return true }
      if !isDivided, pieces.count > 1, joins(words, isFirst: place == 0) || beginsWithArticle(piece, words[0]) {
        return true
      }
    }
    return false
  }

  /// `Indiquer la teinte`, `à renseigner par le lot`, `enter the name`.
  private static func asksWriter(_ words: [String]) -> Bool {
    if words[0] == "a", requests.contains(words[1]) { return true }
    return requests.contains(words[0]) || englishRequests.contains(words[0]) && articles.contains(words[1])
  }

  /// `Nom du fabricant`, `Date de pose`, `Valeur en mètres`, `Idem ci-dessus`.
  private static func describes(_ words: [String]) -> Bool {
    sames.contains(words[0]) || kinds.contains(words[0]) && prepositions.contains(words[1])
      || words[0] == "identique" || words[0] == "coherent" || words[0] == "coherente"
  }

  /// A piece behind a comma that goes on with the sentence before it: `tel que prévu`, `puis un tiret`.
  private static func joins(_ words: [String], isFirst: Bool) -> Bool { !isFirst && joints.contains(words[0]) }

  /// `Le code`, `l'épaisseur`; not `La Défense`, nor `LA 2`.
  private static func beginsWithArticle(_ piece: String, _ first: String) -> Bool {
    guard articles.contains(first) else { return false }
    let rest = piece.dropFirst(first.count).drop { !$0.isLetter && !$0.isNumber }
    return rest.first?.isLowercase ?? false
  }

  private static let requests: Set<String> = [
    "indiquer", "indiquez", "preciser", "precisez", "renseigner", "renseignez", "saisir", "saisissez", "mentionner",
    "fournir", "fournissez", "decrire", "decrivez", "completer", "completez", "reprendre", "inscrire", "reporter",
    "specifier", "remplir", "noter", "utiliser", "respecter", "choisir", "definir", "determiner",
  ]
  private static let englishRequests: Set<String> = [
    "enter", "specify", "indicate", "describe", "provide", "fill", "give", "state", "use", "choose", "write", "name",
  ]
  private static let sames: Set<String> = ["idem", "ibid", "ditto", "ibidem"]
  private static let kinds: Set<String> = [
    "nom", "numero", "n", "date", "valeur", "reference", "designation", "libelle", "identifiant", "description",
    "intitule", "name", "number", "value", "identifier", "annee", "adresse",
  ]
  private static let prepositions: Set<String> = ["de", "du", "des", "d", "en", "of", "the", "le", "la", "l", "in"]
  private static let joints: Set<String> = [
    "puis", "tel", "telle", "tels", "telles", "ainsi", "comme", "avec", "dont", "afin", "pour", "lorsque", "quand",
    "si", "as", "such", "then", "if", "when", "with", "including", "et", "ou", "and", "or", "y", "notamment", "car",
    "mais", "but", "which", "qui", "que", "conforme", "conformement",
  ]
  private static let articles: Set<String> = ["le", "la", "les", "l", "un", "une", "the", "a", "an"]
}
