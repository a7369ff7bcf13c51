import Requirements

extension SyntaxFault {
  /// What is wrong, in words.
  public var phrase: Phrase {
    switch self {
    case .unexpectedSign:
      Phrase(
        fr: "un signe ne peut pas commencer une valeur (tabulation, @, %, `…) ; des guillemets le prennent à la lettre",
        en: "a sign that no value can begin with (a tab, @, %, `…); quotation marks take it as it is")
    case .unexpectedKey:
      Phrase(
        fr: "une clé ou un « : » de trop ; des guillemets autour de la valeur le prennent à la lettre",
        en: "a key or a “:” too many; quotation marks around the value take it as it is")
    case .indentation: Phrase(fr: "le retrait des lignes est incohérent", en: "lines are not indented alike")
    case .missingColon: Phrase(fr: "il manque « : » après une clé", en: "a key lacks its “:”")
    case .notClosed:
      Phrase(
        fr: "un guillemet, un crochet ou un élément n'est pas fermé",
        en: "a quotation mark, a bracket or an element is not closed")
    case .missingComma:
      Phrase(
        fr: "il manque une virgule, ou le crochet qui ferme la liste",
        en: "a comma is missing, or the bracket that closes the list")
    case .unknownEscape:
      Phrase(
        fr: "ce qui suit \\ entre guillemets n'a pas de sens en YAML",
        en: "what follows \\ in quotes means nothing in YAML")
    case .unknownReference:
      Phrase(fr: "un renvoi à ce que le fichier ne définit pas", en: "a reference to what the file does not define")
    case .wrongTag:
      Phrase(
        fr: "une balise ferme un autre élément que le dernier ouvert",
        en: "a tag closes another element than the open one")
    case .attribute: Phrase(fr: "un attribut est mal écrit ou répété", en: "an attribute is written wrong, or twice")
    case .encoding:
      Phrase(
        fr: "des octets ne sont pas du texte dans l'encodage du fichier",
        en: "bytes that are no text in the file's encoding")
    case .entityLoop: Phrase(fr: "une entité se contient elle-même", en: "an entity contains itself")
    case .other: Phrase(fr: "écriture inattendue", en: "unexpected writing")
    }
  }

  /// A fault with its column and, in brackets, what the library says. Arguments: the column in digits, 0 for none; the
  /// fault in words; the library's words.
  private static let placed = Phrase(fr: "colonne {1}, {2} ({3})", en: "column {1}, {2} ({3})")
  private static let unplaced = Phrase(fr: "{2} ({3})", en: "{2} ({3})")

  /// The arguments of such a problem (what the library says, the fault, the column) as one text for its sentence; nil
  /// where it names no fault.
  static func said(_ arguments: [String], in language: Language) -> String? {
    guard arguments.count > 2, let fault = SyntaxFault(rawValue: arguments[1]) else { return nil }
    let phrase = arguments[2] == "0" ? unplaced : placed
    return phrase.said(in: language, [arguments[2], fault.phrase.said(in: language), arguments[0]])
  }
}
