public import Requirements

extension SheetProblem {
  /// What is the matter, as a sentence in `language`; the place is not part of it.
  ///
  /// Where the problem knows the nearest right name, the sentence ends by proposing it.
  public func message(in language: Language) -> String {
    if code == .invalidEntry, let entry { return entry.message(in: language) }
    let sentence = code.phrase.said(in: language, arguments)
    guard let position = code.suggestionArgument, arguments.count >= position, !arguments[position - 1].isEmpty else {
      return sentence
    }
    return sentence + RequirementProblemCode.suggestion.said(in: language, [arguments[position - 1]])
  }
}

extension SheetProblem {
  /// What is wrong with the entry of a cahier that the row holds, as in a cahier in YAML.
  private var entry: RequirementProblem? {
    guard let code = arguments.first.flatMap(RequirementProblemCode.init(rawValue:)) else { return nil }
    return RequirementProblem(code, arguments: Array(arguments.dropFirst()))
  }
}

extension SheetProblemCode {
  /// Which argument is the nearest right name, counted from 1; nil where the code has none.
  public var suggestionArgument: Int? {
    switch self {
    case .unknownClass, .unknownPropertySet: 2
    case .unknownProperty, .unknownAttribute: 3
    default: nil
    }
  }

  /// The sentence of the code, without a proposal.
  public var phrase: Phrase {
    switch self {
    // What it applies to
    case .unknownClass: Phrase(fr: "la classe {1} n'existe pas", en: "there is no class {1}")
    case .unknownObject:
      Phrase(fr: "recol ne sait pas quelle classe est « {1} »", en: "recol does not know which class “{1}” is")
    case .classMissing: Phrase(fr: "la ligne ne nomme pas de classe", en: "the row names no class")
    case .unknownPredefinedType:
      Phrase(fr: "la classe {2} n'a pas de type prédéfini {1}", en: "the class {2} has no predefined type {1}")
    case .footnoteMark:
      Phrase(
        fr: "« {1} » est un renvoi de note : il a été laissé de côté",
        en: "“{1}” refers to a footnote: it was left out")
    // Where the value stands
    case .unknownPropertySet:
      Phrase(fr: "{1} n'est pas un jeu standard", en: "{1} is no standard property set")
    case .unknownProperty: Phrase(fr: "le jeu {1} n'a pas de propriété {2}", en: "the set {1} has no property {2}")
    case .setNotOfClass: Phrase(fr: "le jeu {1} n'est pas prévu pour {2}", en: "the set {1} is not meant for {2}")
    case .setMissing:
      Phrase(fr: "le jeu de la propriété {1} n'est pas dit", en: "the set of the property {1} is not said")
    case .setInferred:
      Phrase(
        fr: "le jeu de la propriété {1} n'est pas dit : {2} a été retenu",
        en: "the set of the property {1} is not said: {2} was taken")
    case .propertyMissing:
      Phrase(fr: "le jeu {1} est nommé sans propriété", en: "the set {1} is named without a property")
    case .unknownAttribute: Phrase(fr: "la classe {2} n'a pas d'attribut {1}", en: "the class {2} has no attribute {1}")
    case .placeMissing:
      Phrase(
        fr: "l'emplacement dans l'IFC n'est pas dit : à vérifier à la main",
        en: "where it stands in IFC is not said: to be checked by hand")
    case .placeUnknown:
      Phrase(
        fr: "recol ne sait pas où « {1} » se trouve dans l'IFC : à vérifier à la main",
        en: "recol does not know where “{1}” stands in IFC: to be checked by hand")
    case .notAProperty:
      Phrase(
        fr: "« {1} » n'est pas une propriété : à vérifier à la main",
        en: "“{1}” is no property: to be checked by hand")
    case .leftToPerson:
      Phrase(
        fr: "recol ne sait pas vérifier « {1} » : à vérifier à la main",
        en: "recol cannot check “{1}”: to be checked by hand")
    // What the value must be
    case .unknownDataType: Phrase(fr: "type de donnée inconnu : « {1} »", en: "unknown data type: “{1}”")
    case .wrongDataType:
      Phrase(
        fr: "le type de la propriété standard est {2}, et non {1}", en: "the standard property has type {2}, not {1}")
    case .unknownUnit: Phrase(fr: "unité inconnue : « {1} »", en: "unknown unit: “{1}”")
    case .unitMismatch:
      Phrase(fr: "l'unité {1} ne convient pas à {2}", en: "the unit {1} does not fit {2}")
    case .invalidNumber: Phrase(fr: "« {1} » n'est pas un nombre", en: "“{1}” is no number")
    case .invalidPattern: Phrase(fr: "expression illisible : « {1} »", en: "unreadable pattern: “{1}”")
    case .emptyRange:
      Phrase(fr: "le minimum {1} dépasse le maximum {2}", en: "the minimum {1} is above the maximum {2}")
    case .unreadValue:
      Phrase(
        fr: "valeur non comprise : « {1} », gardé en remarque, n'est pas vérifié",
        en: "value not understood: “{1}”, kept as a remark, is not checked")
    case .listMissing: Phrase(fr: "aucune feuille ne contient la liste « {1} »", en: "no sheet holds the list “{1}”")
    // The row among the others, and the sheet
    case .unknownMark:
      Phrase(
        fr: "marque inconnue « {1} » dans la colonne « {2} »", en: "unknown mark “{1}” in the column “{2}”")
    case .noMark: Phrase(fr: "aucune phase n'est marquée", en: "no stage is marked")
    case .unknownStage: Phrase(fr: "phase inconnue : « {1} »", en: "unknown stage: “{1}”")
    case .unclearParties:
      Phrase(
        fr: "« {1} » : recol ne sait pas lesquels, et le demande à tous",
        en: "“{1}”: recol does not know which, and asks all of them")
    case .unknownSeverity:
      Phrase(fr: "gravité inconnue « {1} » : majeur a été retenu", en: "unknown severity “{1}”: major was taken")
    case .duplicateRow: Phrase(fr: "la ligne {1} demande déjà la même chose", en: "row {1} asks the same already")
    case .repeatedID:
      Phrase(
        fr: "l'identifiant « {1} » est déjà celui de la ligne {2} : celle-ci devient « {3} »",
        en: "the id “{1}” is that of row {2} already: this one got “{3}”")
    case .contradiction:
      Phrase(
        fr: "la ligne {1} demande une autre valeur au même endroit",
        en: "row {1} asks another value in the same place")
    case .cellError: Phrase(fr: "la cellule affiche une erreur : {1}", en: "the cell shows an error: {1}")
    case .formulaWithoutValue:
      Phrase(fr: "formule dont le fichier n'a pas la valeur", en: "a formula whose value the file does not hold")
    case .sheetNotRead: Phrase(fr: "la feuille n'est pas lue", en: "the sheet is not read")
    case .outsideLayout: Phrase(fr: "ligne hors de la disposition", en: "the row lies outside of the layout")
    case .definitionUnused:
      Phrase(fr: "« {1} » ne sert dans aucune matrice", en: "“{1}” is used by no matrix")
    case .invalidEntry: Phrase(fr: "entrée illisible : {1} {2}", en: "unreadable entry: {1} {2}")
    case .unreadableCell:
      Phrase(
        fr: "la cellule « {1} » n'est pas ce que sa colonne attend", en: "the cell “{1}” is not what its column takes")
    case .continuedEntry:
      Phrase(
        fr: """
          « {1} » est lu sur la première ligne de l'exigence {2} seulement, que cette ligne continue : vider la cellule, \
          ou donner à la ligne un identifiant à elle
          """,
        en: """
          “{1}” is read on the first row of the requirement {2} only, which this row goes on with: empty the cell, or \
          give the row an id of its own
          """)
    case .nothingUnderstood:
      Phrase(
        fr: "rien dans les colonnes qui ont un sens", en: "nothing in the columns that have a meaning")
    }
  }
}
