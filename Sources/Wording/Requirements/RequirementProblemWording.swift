public import Requirements

extension RequirementProblem {
  /// What is the matter, as a sentence in `language`; the line is not part of it.
  ///
  /// Where the problem knows the nearest right name, the sentence ends by proposing it.
  public func message(in language: Language) -> String {
    let arguments = saidArguments(in: language)
    // Most files of an unknown version declare none: there is nothing to name.
    let isUndeclared = code == .unknownIDSVersion && arguments.first?.isEmpty ?? true
    let special =
      isUndeclared
      ? RequirementProblemCode.undeclaredVersion
      : CoverageWording.phrase(self) ?? MistakenYAML.phrase(self) ?? code.phraseOfAnyClass(self.arguments)
        ?? code.phraseOfLimit(self.arguments) ?? code.phraseOfKeys(self.arguments)
    let sentence = (special ?? code.phrase).said(in: language, arguments)
    guard let position = code.suggestionArgument, arguments.count >= position, !arguments[position - 1].isEmpty else {
      return sentence
    }
    return sentence + RequirementProblemCode.suggestion.said(in: language, [arguments[position - 1]])
  }
}

extension RequirementProblemCode {
  /// What is added where the nearest right name is known. Arguments: the name.
  static let suggestion = Phrase(fr: " ; vouliez-vous dire « {1} » ?", en: "; did you mean “{1}”?")

  /// What is said of a file that declares no version of IDS.
  static let undeclaredVersion = Phrase(
    fr: "version d'IDS non déclarée", en: "the version of IDS is not declared")

  /// What is said of an attribute where nothing tells the classes in question; nil for other problems.
  func phraseOfAnyClass(_ arguments: [String]) -> Phrase? {
    guard arguments.count >= 3, arguments[1].isEmpty else { return nil }
    switch self {
    case .unknownAttribute:
      return Phrase(fr: "l'attribut {1} n'existe pas en {3}", en: "the attribute {1} does not exist in {3}")
    case .derivedAttribute:
      return Phrase(
        fr: "l'attribut {1} est dérivé en {3} : un fichier ne le contient jamais",
        en: "the attribute {1} is derived in {3}: no file ever holds it")
    case .inverseAttribute:
      return Phrase(
        fr: "l'attribut {1} est inverse en {3} : un fichier ne le contient jamais",
        en: "the attribute {1} is inverse in {3}: no file ever holds it")
    case .attributeWithoutPlainValue:
      return Phrase(
        fr: "l'attribut {1} contient un objet ou une liste en {3} : il n'a pas de valeur à comparer",
        en: "the attribute {1} holds an object or a list in {3}: it has no value to compare")
    default: return nil
    }
  }

  /// What is said of keys where several would do, or where none is near to one that is unknown.
  func phraseOfKeys(_ arguments: [String]) -> Phrase? {
    switch self {
    case .missingKey where arguments.first?.contains(", ") == true:
      return Phrase(fr: "il manque l'une des clés {1} dans {2}", en: "one of the keys {1} is missing in {2}")
    case .unknownKey where arguments.count > 3 && arguments[2].isEmpty && !arguments[3].isEmpty:
      return Phrase(
        fr: "la clé « {1} » n'a pas sa place dans {2} ; clés possibles : {4}",
        en: "the key “{1}” has no place in {2}; there are: {4}")
    default: return nil
    }
  }

  /// What is said of an expression that is one of XML Schema, as far as recol can tell, and more than recol reads.
  func phraseOfLimit(_ arguments: [String]) -> Phrase? {
    guard self == .invalidPattern, [ProblemWord.tooLong, .tooDeep].map(\.rawValue).contains(arguments.last ?? "") else {
      return nil
    }
    return Phrase(
      fr: "l'expression « {1} » dépasse les limites de recol : {2}",
      en: "the expression “{1}” is beyond the limits of recol: {2}")
  }

  /// Which argument is the nearest right name, counted from 1; nil where the code has none.
  public var suggestionArgument: Int? {
    switch self {
    case .fileUnreadable, .unknownSchemaVersion, .invalidBase, .unknownRestrictionFacet, .unknownRelation: 2
    case .unknownElement, .unknownXMLAttribute, .invalidCardinality, .unknownClass, .unknownDataType: 3
    case .unknownPredefinedType, .unknownAttribute, .reservedPrefix, .unknownProperty: 4
    case .valueNotOfProperty: 5
    case .unknownKey: 3
    case .dropOfUnknown, .unknownStage, .unknownLot, .unknownDiscipline, .unknownList, .waiverOfUnknown, .unknownUnit,
      .unknownRule:
      2
    default: nil
    }
  }

  /// The sentence of the code, without a proposal.
  public var phrase: Phrase {
    switch self {
    // The file as XML
    case .fileUnreadable: Phrase(fr: "le fichier ne peut pas être lu : {1}", en: "the file cannot be read: {1}")
    case .fileEmpty: Phrase(fr: "le fichier est vide", en: "the file is empty")
    case .fileTooLarge:
      Phrase(
        fr: "le fichier fait au moins {1} octets ; au-delà de {2}, il n'est pas lu",
        en: "the file has at least {1} bytes; beyond {2} it is not read")
    case .notXML:
      Phrase(
        fr:
          "c'est {1} ; les exigences sont un IDS (XML), un cahier (YAML, avec la clé « cahier ») ou un tableau (XLSX, CSV) avec une ligne de titres",
        en:
          "it is {1}; requirements are an IDS (XML), a cahier (YAML, with the key “cahier”) or a table (XLSX, CSV) with a row of headings"
      )
    case .xmlMalformed: Phrase(fr: "le XML est mal formé : {1}", en: "the XML is not well-formed: {1}")
    case .xmlRefused: Phrase(fr: "refusé par sécurité : {1}", en: "refused for safety: {1}")
    case .xmlTooComplex:
      Phrase(fr: "le XML dépasse la limite ({1}, {2})", en: "the XML is beyond the limit ({1}, {2})")
    case .notIDS:
      Phrase(
        fr: "ce n'est pas un fichier IDS : la racine est « {1} » ({2})",
        en: "it is not an IDS file: its root is “{1}” ({2})")

    // The version of IDS
    case .olderIDSVersion:
      Phrase(
        fr: "version {1} d'IDS, lue pour ce qu'elle a de commun avec la 1.0",
        en: "version {1} of IDS, read as far as it says the same as 1.0")
    case .unknownIDSVersion:
      Phrase(
        fr: "version d'IDS inconnue ou non déclarée : {1}", en: "the version of IDS is unknown or not declared: {1}")

    // Elements and attributes of the IDS schema
    case .unknownElement:
      Phrase(fr: "l'élément {1} n'a pas sa place dans {2}", en: "the element {1} has no place in {2}")
    case .wrongNamespace:
      Phrase(
        fr: "l'élément {1} est dans un autre espace de noms : {2}", en: "the element {1} is in another namespace: {2}")
    case .missingElement: Phrase(fr: "il manque l'élément {1} dans {2}", en: "the element {1} is missing in {2}")
    case .elementOrder: Phrase(fr: "l'élément {1} doit précéder {2}", en: "the element {1} must stand before {2}")
    case .repeatedElement:
      Phrase(fr: "l'élément {1} ne peut figurer qu'une fois dans {2}", en: "the element {1} may stand in {2} only once")
    case .unexpectedText:
      Phrase(fr: "du texte n'a pas sa place dans {2} : « {1} »", en: "text has no place in {2}: “{1}”")
    case .unknownXMLAttribute:
      Phrase(fr: "l'élément {2} n'a pas d'attribut {1}", en: "the element {2} has no attribute {1}")
    case .missingXMLAttribute:
      Phrase(fr: "il manque l'attribut {1} à l'élément {2}", en: "the element {2} lacks the attribute {1}")
    case .invalidXMLValue:
      Phrase(
        fr: "« {2} » n'est pas une valeur de {1} ; attendu : {3}", en: "“{2}” is no value of {1}; expected: {3}")
    case .olderXMLAttribute:
      Phrase(
        fr: "l'attribut {1} vient d'une version antérieure ; la 1.0 écrit {2}",
        en: "the attribute {1} is of an older version; 1.0 writes {2}")

    // Specifications
    case .unknownSchemaVersion:
      Phrase(fr: "version de schéma inconnue : « {1} »", en: "unknown schema version: “{1}”")
    case .emptyApplicability:
      Phrase(
        fr: "la spécification ne dit pas à quels objets elle s'applique",
        en: "the specification does not say to which objects it applies")
    case .emptyRequirements:
      Phrase(fr: "la spécification « {1} » n'exige rien", en: "the specification “{1}” requires nothing")
    case .invalidOccurrence:
      Phrase(
        fr: "minOccurs « {1} » et maxOccurs « {2} » : IDS ne connaît que 1 et unbounded, 0 et unbounded, 0 et 0",
        en: "minOccurs “{1}” and maxOccurs “{2}”: IDS only knows 1 and unbounded, 0 and unbounded, 0 and 0")
    case .requirementsOfProhibited:
      Phrase(
        fr: "une spécification interdite ne peut pas avoir d'exigences",
        en: "a prohibited specification cannot have requirements")
    case .repeatedIdentifier:
      Phrase(fr: "l'identifiant « {1} » existe déjà ligne {2}", en: "the identifier “{1}” is already there on line {2}")
    case .incompatibleClasses:
      Phrase(
        fr: "en {1}, aucune classe ne satisfait à la fois l'applicabilité ({2}) et l'exigence ({3})",
        en: "in {1}, no class satisfies both the applicability ({2}) and the requirement ({3})")
    case .impossibleApplicability:
      Phrase(
        fr: "en {1}, aucun objet ne peut satisfaire toutes les conditions de l'applicabilité",
        en: "in {1}, no object can satisfy all conditions of the applicability")

    // Cardinality of facets
    case .invalidCardinality:
      Phrase(fr: "« {1} » n'est pas une cardinalité de {2}", en: "“{1}” is no cardinality of {2}")
    case .vacuousOptional:
      Phrase(
        fr: "{1} facultatif sans {2} : cette exigence ne peut jamais échouer",
        en: "optional {1} without {2}: this requirement can never fail")
    case .prohibitedWithParameter:
      Phrase(fr: "{1} interdit : {2} n'y est pas permis", en: "prohibited {1}: {2} is not allowed there")

    // Values
    case .emptyValue: Phrase(fr: "{1} ne contient aucune valeur", en: "{1} holds no value")
    case .emptyRestriction: Phrase(fr: "la restriction de {1} ne dit rien", en: "the restriction of {1} says nothing")
    case .invalidBase:
      Phrase(fr: "« {1} » n'est pas un type de base d'IDS", en: "“{1}” is no base type of IDS")
    case .mismatchedBase:
      Phrase(
        fr: "la base de la restriction est {1} ; pour {3}, ce doit être {2}",
        en: "the base of the restriction is {1}; for {3} it must be {2}")
    case .unknownRestrictionFacet:
      Phrase(fr: "{1} n'est pas une règle de restriction", en: "{1} is no rule of a restriction")
    case .facetNotOfBase: Phrase(fr: "{1} ne s'applique pas à {2}", en: "{1} does not apply to {2}")
    case .invalidFacetValue:
      Phrase(fr: "« {2} » n'est pas une valeur de {1} pour {3}", en: "“{2}” is no value of {1} for {3}")
    case .repeatedFacet: Phrase(fr: "{1} ne peut être donné qu'une fois", en: "{1} may be given only once")
    case .contradictoryFacets:
      Phrase(
        fr: "{1} « {2} » et {3} « {4} » se contredisent : aucune valeur ne convient",
        en: "{1} “{2}” and {3} “{4}” contradict each other: no value fits")
    case .invalidPattern:
      Phrase(
        fr: "« {1} » n'est pas une expression régulière de XML Schema : {2}",
        en: "“{1}” is no regular expression of XML Schema: {2}")
    case .anchoredPattern:
      Phrase(
        fr:
          "dans « {1} », ^ et $ sont pris à la lettre : une expression de XML Schema vaut toujours pour la valeur entière",
        en: "in “{1}”, ^ and $ stand for themselves: an expression of XML Schema always means the whole value")
    case .patternOfNonText:
      Phrase(
        fr: "l'expression « {1} » ne vaut que pour des textes : aucune valeur de type {2} n'y satisfait",
        en: "the expression “{1}” is for texts alone: no value of the type {2} satisfies it")
    case .invalidValue:
      Phrase(
        fr: "« {1} » n'est pas une valeur du type {2} ; attendu : {3}",
        en: "“{1}” is no value of the type {2}; expected: {3}")

    // Classes and predefined types
    case .unknownClass: Phrase(fr: "la classe {1} n'existe pas en {2}", en: "the class {1} does not exist in {2}")
    case .classNotInSchema:
      Phrase(
        fr: "la classe {1} n'existe pas en {2}, seulement en {3}",
        en: "the class {1} does not exist in {2}, only in {3}")
    case .classSpelling:
      Phrase(fr: "la classe {1} doit être écrite {2}", en: "the class {1} must be written {2}")
    case .abstractClass:
      Phrase(
        fr:
          "la classe {1} est abstraite en {2} : aucun objet ne peut correspondre, car IDS ne vise pas les sous-classes",
        en: "the class {1} is abstract in {2}: no object can match, because IDS does not mean subclasses")
    case .noClassMatches: Phrase(fr: "aucune classe de {2} ne satisfait {1}", en: "no class of {2} satisfies {1}")
    case .unknownPredefinedType:
      Phrase(
        fr: "{1} n'est pas un type prédéfini de {2} en {3}", en: "{1} is no predefined type of {2} in {3}")
    case .classWithoutPredefinedType:
      Phrase(fr: "pas de type prédéfini pour {1} en {2}", en: "no predefined type for {1} in {2}")

    // Attributes
    case .unknownAttribute:
      Phrase(fr: "l'attribut {1} n'existe pas ({2}, {3})", en: "the attribute {1} does not exist ({2}, {3})")
    case .derivedAttribute:
      Phrase(
        fr: "l'attribut {1} de {2} est dérivé en {3} : un fichier ne le contient jamais",
        en: "the attribute {1} of {2} is derived in {3}: no file ever holds it")
    case .inverseAttribute:
      Phrase(
        fr: "l'attribut {1} de {2} est inverse en {3} : un fichier ne le contient jamais",
        en: "the attribute {1} of {2} is inverse in {3}: no file ever holds it")
    case .attributeWithoutPlainValue:
      Phrase(
        fr: "l'attribut {1} de {2} contient un objet ou une liste en {3} : il n'a pas de valeur à comparer",
        en: "the attribute {1} of {2} holds an object or a list in {3}: it has no value to compare")

    // Properties
    case .reservedPrefix:
      Phrase(
        fr: "{1} n'est pas un jeu standard ({3}), et le préfixe {2} est réservé à ces jeux",
        en: "{1} is no standard set ({3}), and the prefix {2} is reserved for those")
    case .unknownProperty:
      Phrase(
        fr: "le jeu standard {2} n'a pas de propriété {1} en {3}", en: "the standard set {2} has no property {1} in {3}"
      )
    case .propertySetNotOfClass:
      Phrase(
        fr: "le jeu standard {1} n'est pas prévu pour {2} en {3}", en: "the standard set {1} is not for {2} in {3}")
    case .wrongDataType:
      Phrase(
        fr: "en {4}, la propriété standard {3}.{2} est de type {5}, pas {1}",
        en: "in {4}, the standard property {3}.{2} is of type {5}, not {1}")
    case .valueNotOfProperty:
      Phrase(
        fr: "« {1} » n'est pas une valeur de la propriété standard {3}.{2} en {4}",
        en: "“{1}” is no value of the standard property {3}.{2} in {4}")
    case .unknownDataType:
      Phrase(fr: "le type de donnée {1} n'existe pas en {2}", en: "the data type {1} does not exist in {2}")
    case .dataTypeSpelling:
      Phrase(fr: "le type de donnée {1} doit être écrit {2}", en: "the data type {1} must be written {2}")
    case .missingDataType:
      Phrase(
        fr: "une valeur est exigée de la propriété {1}, et son type de donnée manque",
        en: "a value is required of the property {1}, and its data type is missing")

    // Wholes
    case .unknownRelation: Phrase(fr: "IDS ne connaît pas la relation {1}", en: "IDS does not know the relation {1}")
    case .facetNotOfClass:
      Phrase(
        fr: "un objet {2} ne peut pas porter l'information « {1} » en {3}",
        en: "an object of {2} cannot carry a {1} in {3}")
    case .wrongPart:
      Phrase(
        fr: "{1} ne peut pas être une partie dans la relation {2} en {3}",
        en: "{1} cannot be a part in the relation {2} in {3}")
    case .wrongWhole:
      Phrase(
        fr: "{1} ne peut pas être l'ensemble de la relation {2} en {3}",
        en: "{1} cannot be the whole of the relation {2} in {3}")

    // What only a cahier can have
    default: CahierProblemWording.phrase(self) ?? Phrase(fr: rawValue, en: rawValue)
    }
  }
}
