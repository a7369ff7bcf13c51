public import Findings

extension Why {
  /// Why a specification has the status it has, as a sentence.
  public var phrase: Phrase {
    switch self {
    case .noneApplicable:
      Phrase(fr: "aucun objet concerné dans la maquette", en: "no object in the model is concerned")
    case .requiredButNone:
      Phrase(
        fr: "aucun objet concerné dans la maquette, alors qu'il en faut au moins un",
        en: "no object in the model is concerned, and at least one is required")
    case .requiredInEach:
      Phrase(
        fr: """
          aucun objet concerné dans {1} {1:maquette|maquettes} sur {2}, alors qu'il en faut au moins un dans chacune
          """,
        en: "no object is concerned in {1} of {2} models, and at least one is required in each")
    case .tooFew:
      Phrase(
        fr: "{2} {2:objet concerné|objets concernés}, alors qu'il en faut au moins {1}",
        en: "{2} {2:object is|objects are} concerned, and at least {1} {1:is|are} required")
    case .tooMany:
      Phrase(
        fr: "{2} {2:objet concerné|objets concernés}, alors qu'il en faut au plus {1}",
        en: "{2} {2:object is|objects are} concerned, and at most {1} {1:is|are} allowed")
    case .prohibitedFound:
      Phrase(
        fr: "{1} {1:objet interdit trouvé|objets interdits trouvés}",
        en: "{1} prohibited {1:object|objects} found")
    case .prohibitedAbsent:
      Phrase(fr: "aucun objet interdit dans la maquette", en: "no prohibited object in the model")
    case .otherSchema:
      Phrase(
        fr: "la maquette est en {1}, la spécification vise {2}",
        en: "the model is in {1}, the specification is for {2}")
    case .unknownClass:
      Phrase(
        fr: "la classe {1} n'existe pas en {2} : rien ne peut correspondre",
        en: "the class {1} does not exist in {2}: nothing can match")
    case .unknownPredefinedType:
      Phrase(
        fr: "la classe {1} n'a pas de type prédéfini {2} dans ce schéma : rien ne peut correspondre",
        en: "the class {1} has no predefined type {2} in this schema: nothing can match")
    case .unknownAttribute:
      Phrase(
        fr: "l'attribut {1} n'existe pour aucune classe visée en {2} : rien ne peut correspondre",
        en: "no class concerned has an attribute {1} in {2}: nothing can match")
    case .unknownDataType:
      Phrase(
        fr: "le type de donnée {1} n'existe pas en {2} : rien ne peut correspondre",
        en: "the data type {1} does not exist in {2}: nothing can match")
    case .otherDataType:
      Phrase(
        fr: "la propriété {1} existe, mais jamais avec le type de donnée {2}",
        en: "the property {1} is there, but never of the data type {2}")
    case .notEvaluable:
      Phrase(
        fr: "{1} {1:contrôle n'a pas pu être fait|contrôles n'ont pas pu être faits}",
        en: "{1} {1:check|checks} could not be made")
    case .unsoundSpecification:
      Phrase(
        fr: "spécification invalide, laissée de côté", en: "the specification is not sound, and was left out")
    case .noRequirements:
      Phrase(fr: "la spécification n'exige rien des objets", en: "the specification asks nothing of the objects")
    case .otherDiscipline:
      Phrase(
        fr: "la maquette est de la discipline {1}, l'exigence vise {2}",
        en: "the model is of the discipline {1}, the requirement is for {2}")
    case .singleModel:
      Phrase(
        fr: "rien à comparer : il n'y a pas deux maquettes lisibles",
        en: "nothing to compare: there are not two models that can be read")
    case .judgedTogether:
      Phrase(
        fr: "décompté sur l'ensemble des maquettes, avec ce qui concerne la remise",
        en: "counted over all models, where the submission as a whole is judged")
    case .noSubmission:
      Phrase(
        fr: "une seule maquette a été donnée, et non le dossier de la remise",
        en: "a single model was given, not the folder of the submission")
    case .noDocuments:
      Phrase(
        fr: "aucun dossier de documents n'a été donné (--documents)",
        en: "no folder of documents was given (--documents)")
    case .heldElsewhere:
      Phrase(
        fr: "les objets demandés sont dans une autre maquette",
        en: "the objects that it asks for are in another model")
    case .unreadableDocuments:
      Phrase(
        fr: "le dossier des documents (--documents) ne peut pas être lu",
        en: "the folder of documents (--documents) cannot be read")
    case .nothingToCompare:
      Phrase(
        fr: "rien à comparer dans les fichiers de la remise", en: "nothing to compare in the files of the submission")
    }
  }
}

extension Explanation {
  /// Whether its arguments are numbers of things, and not names that may be made of digits.
  private var counts: Bool {
    switch why {
    case .requiredInEach, .tooFew, .tooMany, .prohibitedFound, .notEvaluable: true
    default: false
    }
  }

  /// The explanation as a sentence in `language`.
  public func said(in language: Language) -> String {
    if !arguments.isEmpty, let phrase = why.listing {
      return phrase.said(in: language, [arguments.joined(separator: ", ")])
    }
    // However many schemas a specification is for, they are one argument of the sentence.
    let told =
      why == .otherSchema ? [arguments.first ?? "…", arguments.dropFirst().joined(separator: ", ")] : arguments
    return why.phrase.said(in: language, told.map { counts ? Int($0).map(language.number) ?? $0 : $0 })
  }
}

extension Why {
  /// The sentence of one that lists what nobody looked for; nil where its arguments are something else.
  fileprivate var listing: Phrase? {
    switch self {
    case .noSubmission:
      Phrase(
        fr: "une seule maquette a été donnée, et non le dossier de la remise ; présence non vérifiée : {1}",
        en: "a single model was given, not the folder of the submission; not looked for: {1}")
    case .noDocuments:
      Phrase(
        fr: "aucun dossier de documents n'a été donné (--documents) ; présence non vérifiée : {1}",
        en: "no folder of documents was given (--documents); not looked for: {1}")
    default: nil
    }
  }
}
