/// What a rule of a cahier asks of a value: a closed list of clauses, which stand after "must be there" or "whose".
///
/// The comment of a case says what its arguments are; a constraint is text from ``ConstraintText``.
public enum RuleClause: String, Sendable, CaseIterable {
  /// Arguments: the place of the value.
  case required, optional
  /// Arguments: the place, the rules.
  case requiredRules, optionalRules
  /// Arguments: the place. For a condition.
  case given, notGiven
  /// Arguments: the place, the rules. For a condition.
  case whose, whoseNot
  /// Arguments: the other places that are accepted.
  case alternatives
  /// The kind of value. No arguments.
  case text, integer, number, boolean, date, duration, angle, bounded
  /// Arguments: the bound with its unit.
  case atLeast, moreThan, atMost, lessThan
  /// How far a number may be from what it should equal. Arguments: the tolerance with its unit.
  case within
  /// Arguments: the values.
  case oneOf
  /// Arguments: the list.
  case inList
  /// Arguments: what the list is called, its values.
  case inListOf
  /// Arguments: what the list is called, its first values, how many others there are in digits, and as shown.
  case inLongList
  /// Arguments: the pattern.
  case pattern
  /// No arguments.
  case gtin
  /// No arguments.
  case namesStage
  /// The same where the stage is known. Arguments: the names that are accepted.
  case namesStageAs
  /// Arguments: the day.
  case notBefore, notAfter, onDay
  /// Arguments: the number of months.
  case atMostOld
  /// No arguments.
  case uniqueInStorey, uniqueInBuilding, uniqueInModel, uniqueInSubmission
  /// One of these among objects that have another value in common. Arguments: the clause, the other value.
  case forTheSame
  /// A condition for the check to be made. Arguments: the conditions.
  case onlyWhere
  /// Arguments: the least number, the greatest.
  case countAtLeast, countAtMost, countExactly
  /// Arguments: the value that is added up, the class of the parts.
  case sumOf
  /// Arguments: the class of the parts.
  case countOf
  /// Arguments: the other place.
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .required: Phrase(fr: "{1} doit être renseigné", en: "{1} must have a value")
    case .optional: Phrase(fr: "{1} peut être renseigné", en: "{1} may have a value")
    case .requiredRules: Phrase(fr: "{1} doit être renseigné : {2}", en: "{1} must have a value: {2}")
    case .optionalRules: Phrase(fr: "{1}, s'il est renseigné : {2}", en: "{1}, if given: {2}")
    case .given: Phrase(fr: "dont {1} est renseigné", en: "with {1}")
    case .notGiven: Phrase(fr: "dont {1} n'est pas renseigné", en: "without {1}")
    case .whose: Phrase(fr: "dont {1} est {2}", en: "whose {1} is {2}")
    case .whoseNot: Phrase(fr: "dont {1} n'est pas {2}", en: "whose {1} is not {2}")
    case .alternatives: Phrase(fr: " (à défaut {1})", en: " (failing that {1})")
    case .text: Phrase(fr: "un texte", en: "a text")
    case .integer: Phrase(fr: "un nombre entier", en: "a whole number")
    case .number: Phrase(fr: "un nombre", en: "a number")
    case .boolean: Phrase(fr: "vrai ou faux", en: "true or false")
    case .date: Phrase(fr: "une date (AAAA-MM-JJ)", en: "a date (YYYY-MM-DD)")
    case .duration: Phrase(fr: "une durée (P2Y pour deux ans)", en: "a duration (P2Y for two years)")
    case .angle: Phrase(fr: "un angle en degrés", en: "an angle in degrees")
    case .bounded: Phrase(fr: "un intervalle", en: "a range")
    case .atLeast: Phrase(fr: "≥ {1}", en: "≥ {1}")
    case .moreThan: Phrase(fr: "> {1}", en: "> {1}")
    case .atMost: Phrase(fr: "≤ {1}", en: "≤ {1}")
    case .lessThan: Phrase(fr: "< {1}", en: "< {1}")
    case .oneOf: Phrase(fr: "{1}", en: "{1}")
    case .inList: Phrase(fr: "une valeur de la liste {1}", en: "a value of the list {1}")
    case .inListOf: Phrase(fr: "une valeur de la liste « {1} » ({2})", en: "a value of the list “{1}” ({2})")
    case .inLongList:
      Phrase(
        fr: "une valeur de la liste « {1} » ({2} et {4} {3:autre|autres})",
        en: "a value of the list “{1}” ({2} and {4} more)")
    case .pattern: Phrase(fr: "de la forme {1}", en: "of the form {1}")
    case .gtin: Phrase(fr: "un code GTIN à clé juste", en: "a GTIN with a right check digit")
    case .namesStage: Phrase(fr: "le nom de la phase contrôlée", en: "the name of the stage that is checked")
    case .namesStageAs:
      Phrase(fr: "le nom de la phase contrôlée, {1}", en: "the name of the stage that is checked, {1}")
    case .notBefore: Phrase(fr: "pas avant le {1}", en: "not before {1}")
    case .notAfter: Phrase(fr: "pas après le {1}", en: "not after {1}")
    case .onDay: Phrase(fr: "le {1}", en: "on {1}")
    case .atMostOld: Phrase(fr: "datant de {1} mois au plus", en: "at most {1} months old")
    case .uniqueInStorey: Phrase(fr: "unique dans l'étage", en: "unique in the storey")
    case .uniqueInBuilding: Phrase(fr: "unique dans le bâtiment", en: "unique in the building")
    case .forTheSame: Phrase(fr: "{1} pour un même {2}", en: "{1} for the same {2}")
    case .onlyWhere: Phrase(fr: "pour les objets {1}", en: "for objects {1}")
    case .uniqueInModel: Phrase(fr: "unique dans la maquette", en: "unique in the model")
    case .uniqueInSubmission: Phrase(fr: "unique dans la remise", en: "unique in the submission")
    case .countAtLeast: Phrase(fr: "au moins {1}", en: "at least {1}")
    case .countAtMost: Phrase(fr: "au plus {1}", en: "at most {1}")
    case .countExactly: Phrase(fr: "exactement {1}", en: "exactly {1}")
    case .within: Phrase(fr: "à {1} près", en: "give or take {1}")
    case .sumOf: Phrase(fr: "égal à la somme de {1} sur {2}", en: "equal to the sum of {1} over {2}")
    case .countOf: Phrase(fr: "égal au nombre de {1}", en: "equal to the number of {1}")
    case .equal: Phrase(fr: "égal à {1}", en: "equal to {1}")
    case .notEqual: Phrase(fr: "différent de {1}", en: "different from {1}")
    case .less: Phrase(fr: "inférieur à {1}", en: "less than {1}")
    case .lessOrEqual: Phrase(fr: "inférieur ou égal à {1}", en: "at most {1}")
    case .greater: Phrase(fr: "supérieur à {1}", en: "more than {1}")
    case .greaterOrEqual: Phrase(fr: "supérieur ou égal à {1}", en: "at least {1}")
    }
  }
}
