/// The words in which a regular expression is told: a closed list.
public enum PatternClause: String, Sendable, CaseIterable {
  /// One of a kind. No arguments.
  case digit, capital, small, blank, any
  /// Several of a kind. No arguments.
  case digits, capitals, smalls, blanks, anys
  /// One of a few that follow each other. Arguments: the first, the last.
  case digitFrom, letterFrom
  /// Several of them. Arguments: the first, the last.
  case digitsFrom, lettersFrom
  /// One part behind the other. No arguments.
  case then
  /// What may be there, one of it or several. Arguments: what.
  case optional, optionalSeveral
  /// So many. Arguments: the number, what.
  case exactly, upTo, atLeast
  /// Arguments: one of it.
  case oneOrMore
  /// Arguments: the least number, the greatest, what.
  case between
  /// A pattern with what it says. Arguments: the pattern, the words.
  case explained

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .digit: Phrase(fr: "un chiffre", en: "a digit")
    case .capital: Phrase(fr: "une capitale", en: "a capital letter")
    case .small: Phrase(fr: "une minuscule", en: "a small letter")
    case .blank: Phrase(fr: "un blanc", en: "a blank")
    case .any: Phrase(fr: "un caractère quelconque", en: "any character")
    case .digits: Phrase(fr: "chiffres", en: "digits")
    case .capitals: Phrase(fr: "capitales", en: "capital letters")
    case .smalls: Phrase(fr: "minuscules", en: "small letters")
    case .blanks: Phrase(fr: "blancs", en: "blanks")
    case .anys: Phrase(fr: "caractères quelconques", en: "characters of any kind")
    case .digitFrom: Phrase(fr: "un chiffre de {1} à {2}", en: "a digit from {1} to {2}")
    case .letterFrom: Phrase(fr: "une lettre de {1} à {2}", en: "a letter from {1} to {2}")
    case .digitsFrom: Phrase(fr: "chiffres de {1} à {2}", en: "digits from {1} to {2}")
    case .lettersFrom: Phrase(fr: "lettres de {1} à {2}", en: "letters from {1} to {2}")
    case .then: Phrase(fr: ", puis ", en: ", then ")
    case .optional: Phrase(fr: "éventuellement {1}", en: "optionally {1}")
    case .optionalSeveral: Phrase(fr: "éventuellement des {1}", en: "optionally {1}")
    case .exactly: Phrase(fr: "{1} {2}", en: "{1} {2}")
    case .upTo: Phrase(fr: "{1} {2} au plus", en: "at most {1} {2}")
    case .atLeast: Phrase(fr: "au moins {1} {2}", en: "at least {1} {2}")
    case .oneOrMore: Phrase(fr: "au moins {1}", en: "at least {1}")
    case .between: Phrase(fr: "{1} à {2} {3}", en: "{1} to {2} {3}")
    case .explained: Phrase(fr: "{1} ({2})", en: "{1} ({2})")
    }
  }
}
