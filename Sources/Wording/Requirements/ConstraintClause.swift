/// What a value must be, after "must be": a closed list of clauses.
///
/// The comment of a case says what its arguments are.
public enum ConstraintClause: String, Sendable, CaseIterable {
  /// A value in quotation marks. Arguments: the value.
  case quoted
  /// Stands before the last of several values.
  case or
  /// Stands between several rules.
  case and
  /// Values that are left out of a list. Arguments: how many.
  case furtherValues
  /// Arguments: a regular expression in quotation marks.
  case pattern
  /// Arguments: the bound.
  case atLeast, moreThan, atMost, lessThan
  /// Arguments: the number of characters.
  case length, lengthAtLeast, lengthAtMost
  /// Arguments: the least and the greatest number of characters.
  case lengthBetween
  /// Arguments: the number of digits.
  case totalDigits, fractionDigits
  /// A restriction without any rule.
  case anything

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .quoted: Phrase(fr: "« {1} »", en: "“{1}”")
    case .or: Phrase(fr: " ou ", en: " or ")
    case .and: Phrase(fr: " et ", en: " and ")
    case .furtherValues:
      Phrase(fr: "une de {1} {1:autre valeur|autres valeurs}", en: "one of {1} further {1:value|values}")
    case .pattern: Phrase(fr: "de la forme {1}", en: "of the form {1}")
    case .atLeast: Phrase(fr: "≥ {1}", en: "≥ {1}")
    case .moreThan: Phrase(fr: "> {1}", en: "> {1}")
    case .atMost: Phrase(fr: "≤ {1}", en: "≤ {1}")
    case .lessThan: Phrase(fr: "< {1}", en: "< {1}")
    case .length:
      Phrase(fr: "d'une longueur de {1} {1:caractère|caractères}", en: "{1} {1:character|characters} long")
    case .lengthAtLeast:
      Phrase(
        fr: "d'une longueur d'au moins {1} {1:caractère|caractères}", en: "at least {1} {1:character|characters} long")
    case .lengthAtMost:
      Phrase(
        fr: "d'une longueur d'au plus {1} {1:caractère|caractères}", en: "at most {1} {1:character|characters} long")
    case .lengthBetween:
      Phrase(fr: "d'une longueur de {1} à {2} caractères", en: "{1} to {2} characters long")
    case .totalDigits:
      Phrase(fr: "d'au plus {1} {1:chiffre|chiffres}", en: "of at most {1} {1:digit|digits}")
    case .fractionDigits:
      Phrase(fr: "d'au plus {1} {1:décimale|décimales}", en: "of at most {1} {1:decimal|decimals}")
    case .anything: Phrase(fr: "quelconque", en: "anything")
    }
  }
}
