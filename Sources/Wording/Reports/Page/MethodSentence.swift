/// How the HTML report says what recol does, and what it does not: a closed list of sentences.
public enum MethodSentence: String, Sendable, CaseIterable {
  // MARK: Method
  /// How models are read.
  case reading
  /// What a check is.
  case check
  /// What the outcomes mean.
  case outcomes
  /// What the rates are.
  case rates
  /// When a requirement is met.
  case threshold
  /// How the proposal follows.
  case proposal
  /// What the score is.
  case score
  /// Objects that do not exist.
  case vacuous
  /// Who gets the same report.
  case repeatable
  /// Over what the sources of requirements stand for.
  case sources

  // MARK: Limits
  /// What the report does not say.
  case built
  /// What it decides.
  case decides
  /// Geometry.
  case geometry
  /// Specifications that are not applicable. Arguments: how many.
  case notApplicable
  /// Specifications and checks without a verdict. Arguments: specifications, checks.
  case notEvaluated
  /// Lines that only people can check. Arguments: how many.
  case checklist
  /// Rows of requirement files that were not understood. Arguments: how many.
  case refusedRows
  /// Models that could not be read in full. Arguments: how many, all.
  case unusableModels
  /// Lists are cut.
  case cutLists
  /// Lists that paper leaves out. Arguments: the most objects that it lists of a group.
  case printedLists

  /// The sentences on the method, in their order.
  public static let method: [MethodSentence] = [
    .reading, .check, .outcomes, .rates, .threshold, .proposal, .score, .vacuous, .repeatable,
  ]

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .reading:
      Phrase(
        fr: """
          Chaque maquette est lue en entier, telle qu'elle a été remise et sans la modifier, et ses objets sont \
          comparés à ce que les fichiers d'exigences demandent à cette phase.
          """,
        en: """
          Each model is read as a whole, as it was delivered and without changing it, and its objects are compared with \
          what the requirement files ask for at this stage.
          """)
    case .check:
      Phrase(
        fr: """
          Un contrôle porte sur une chose qu'une exigence demande d'un objet qu'elle concerne : où elle demande trois \
          valeurs, chaque objet en a trois.
          """,
        en: """
          A check is one thing that a requirement asks of one object that it concerns: where it asks for three values, \
          each object has three.
          """)
    case .outcomes:
      Phrase(
        fr: """
          Son résultat est l'un de six : valide ; absent (rien, ou vide) ; valeur de remplissage (« à définir », \
          « xxx ») ; mal placé (la valeur est ailleurs) ; non conforme (ce n'est pas ce qui est demandé) ; non évaluable.
          """,
        en: """
          It has one of six outcomes: valid; absent (nothing, or blank); placeholder (“TBD”, “xxx”); misplaced (the \
          value is elsewhere); invalid (not what is asked for); not evaluable.
          """)
    case .rates:
      Phrase(
        fr: """
          Les taux se rapportent aux contrôles faits : présent, quelque chose est à sa place ; renseigné, ce n'est pas \
          du remplissage ; valide, c'est ce qui est demandé.
          """,
        en: """
          Rates are of the checks made: present, something is in its place; filled, it is no placeholder; valid, it is \
          what is asked for.
          """)
    case .threshold:
      Phrase(
        fr: """
          Une exigence du cahier est satisfaite quand la part des contrôles valides atteint son seuil ; « dans le seuil » \
          dit que des contrôles échouent, et qu'ils sont assez peu pour cela.
          """,
        en: """
          A requirement of the cahier is met where the share of valid checks reaches its threshold; “within the \
          threshold” says that checks fail, and few enough for that.
          """)
    case .proposal:
      Phrase(
        fr: """
          L'avis proposé est « à reprendre » si une exigence bloquante n'est pas satisfaite, si une exigence majeure est \
          sous son seuil ou si une maquette n'a pas pu être vérifiée ; « conforme avec observations » si ce qui échoue \
          est mineur ou dans la limite des seuils, ou si quelque chose n'a pas pu être évalué ; « conforme » si tout est \
          valide.
          """,
        en: """
          The proposal is “to be redone” where a blocking requirement is not met, a major one is below its threshold or \
          a model could not be checked; “conforms, with remarks” where what fails is minor or within the thresholds, or \
          something could not be evaluated; “conforms” where everything is valid.
          """)
    case .score:
      Phrase(
        fr: "Le score pondéré est la somme des contrôles valides sur celle des contrôles faits, chacun avec son poids.",
        en: "The weighted score is the sum of valid checks over that of checks made, each with its weight.")
    case .vacuous:
      Phrase(
        fr: """
          Une exigence qui ne concerne aucun objet n'est jamais comptée conforme : elle est sans objet, ou non conforme \
          là où un objet est exigé.
          """,
        en: """
          A requirement that concerns no object never counts as met: it is not applicable, or fails where an object is \
          required.
          """)
    case .repeatable:
      Phrase(
        fr: """
          Les mêmes fichiers (par leur SHA-256), la même version de recol et le même jour donnent le même rapport : un \
          tiers peut le refaire.
          """,
        en: """
          The same files (by their SHA-256), the same version of recol and the same day give the same report: anybody \
          can make it again.
          """)
    case .sources: Phrase(fr: "Sources des exigences", en: "Sources of the requirements")
    case .built:
      Phrase(
        fr: "Ce rapport ne dit pas que la maquette représente l'ouvrage tel qu'il est construit.",
        en: "This report does not say that the model shows the works as they are built.")
    case .decides:
      Phrase(
        fr: "Il ne décide de rien : la décision, et ses motifs, appartiennent au maître d'ouvrage.",
        en: "It decides nothing: the decision, and its reasons, are the owner's.")
    case .geometry:
      Phrase(
        fr: """
          Les formes ne sont regardées que par les règles qui le disent : sols et surfaces (M13), hauteurs et étages \
          (M10), objets au même endroit (M17). recol ne cherche ni conflit ni autre erreur de modélisation 3D.
          """,
        en: """
          Shapes are looked at by the rules alone that say so: floors and areas (M13), heights and storeys (M10), objects \
          in one place (M17). recol looks for neither clashes nor other faults of 3D modelling.
          """)
    case .notApplicable:
      Phrase(
        fr: "{1} {1:exigence n'a|exigences n'ont} rien trouvé à vérifier : voir « sans objet ».",
        en: "{1} {1:requirement|requirements} found nothing to check: see “not applicable”.")
    case .notEvaluated:
      Phrase(
        fr: """
          {1} {1:exigence n'a|exigences n'ont} pas pu être {1:évaluée|évaluées} en entier ({2} \
          {2:contrôle|contrôles} sans verdict).
          """,
        en: """
          {1} {1:requirement|requirements} could not be evaluated in full ({2} {2:check|checks} without a verdict).
          """)
    case .checklist:
      Phrase(
        fr: "{1} {1:ligne ne peut|lignes ne peuvent} être {1:vérifiée|vérifiées} que par une personne.",
        en: "{1} {1:line|lines} can be checked by a person only.")
    case .refusedRows:
      Phrase(
        fr: """
          {1} {1:ligne|lignes} des fichiers d'exigences {1:n'a|n'ont} pas été {1:comprise|comprises} : rien n'est \
          vérifié pour elles.
          """,
        en: "{1} {1:row|rows} of requirement files {1:was|were} not understood: nothing is checked for them.")
    case .unusableModels:
      Phrase(
        fr: "{1} {1:maquette|maquettes} sur {2} {1:n'a pas pu être vérifiée|n'ont pas pu être vérifiées} en entier.",
        en: "{1} of {2} {2:model|models} could not be checked in full.")
    case .printedLists:
      Phrase(
        fr: """
          Sur papier, les objets d'une exigence qui ne bloque pas ne sont nommés que par groupes de {1} au plus ; les \
          autres groupes sont comptés, et leurs objets nommés dans l'annexe XLSX (--report xlsx).
          """,
        en: """
          On paper, the objects of a requirement that does not block are named in groups of at most {1} only; other \
          groups are counted, and their objects named in the XLSX annex (--report xlsx).
          """)
    case .cutLists:
      Phrase(
        fr: "Les longues listes d'objets sont coupées, et le nombre de ce qui manque est dit à sa place.",
        en: "Long lists of objects are cut, and the number of what is left out is said in its place.")
    }
  }
}
