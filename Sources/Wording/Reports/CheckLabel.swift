/// What the text report of `check` says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum CheckLabel: String, Sendable, CaseIterable {
  /// How many specifications fail. Arguments: failing, all.
  case someFail
  /// Nothing fails. Arguments: specifications that were checked.
  case noneFails
  /// Nothing was checked at all, and nothing fails.
  case nothingApplicable
  /// Nothing was checked because a requirement file is invalid.
  case nothingChecked
  /// Nothing was checked, because a requirement file cannot be read.
  case requirementsUnread
  /// Nothing was checked because a cahier does not have the stage or the lot that is asked for.
  case nothingSelected
  /// Some models could not be read. Arguments: unusable models, all models.
  case modelsUnusable
  /// Folders that could not be gone through whole. Arguments: how many.
  case foldersUnread
  /// Specifications that could not be evaluated. Arguments: how many.
  case someNotEvaluated
  /// What the requirement files are. Arguments: their paths.
  case against
  /// The stage asked for. Arguments: its id.
  case stage
  /// That what any stage asks is asked, since none was chosen.
  case allStages
  /// The size of a model. Arguments: schema, instances, size.
  case modelFacts
  /// What came out of the specifications. Arguments: how many.
  case specifications
  /// How many objects. Arguments: digits, the number as shown.
  case objects
  /// How many objects do not conform. Arguments: failed in digits, failed as shown, all as shown.
  case objectsFailing
  /// Of a rule, which may look at several things of one object.
  case lookedAt, lookedAtFailing
  /// How many checks of a requirement fail. Arguments: failed as shown, checks made as shown.
  case checksFailing
  /// How many checks of a requirement could not be made. Arguments: how many as shown, checks made as shown.
  case checksNotEvaluable
  /// Objects that are left out of a list. Arguments: digits, the number as shown.
  case furtherObjects
  /// The same in a text, with the option that shows them.
  case furtherObjectsOfText
  /// Objects of a list of which none is shown. Arguments: digits, the number as shown.
  case objectsNotShown
  /// Where the object of a failure would stand: a rule failed on the model as a whole.
  case wholeModel
  /// Where the object of a failure would stand: a rule failed on the submission as a whole.
  case wholeSubmission
  /// What belongs to no single model.
  case submission
  /// Files that folders hold beside models. Arguments: digits, the number as shown.
  case leftOut
  /// Files that are left out of a list. Arguments: digits, the number as shown.
  case furtherFiles
  /// Headings of the table of files.
  case fileName, fileDiscipline, fileSchema, fileSize, fileExporter, fileDate, fileDigest
  /// Groups that are left out of a list. Arguments: digits, the number as shown.
  case furtherGroups
  /// Specifications that are left out of a list. Arguments: digits, the number as shown.
  case furtherSpecifications
  /// What was found. Arguments: the value.
  case found
  /// What a specification applies to. Arguments: the phrase.
  case appliesTo
  /// An object without a name.
  case unnamed

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .someFail:
      Phrase(
        fr: "{1} {1:spécification|spécifications} sur {2} {1:n'est pas respectée|ne sont pas respectées}",
        en: "{1} of {2} specifications {1:does|do} not hold")
    case .noneFails:
      Phrase(
        fr: "{1} {1:spécification vérifiée, respectée|spécifications vérifiées, toutes respectées}",
        en: "{1} {1:specification|specifications} checked, all of them hold")
    case .nothingApplicable:
      Phrase(
        fr: "rien à vérifier : aucune spécification ne concerne un objet de la maquette",
        en: "nothing to check: no specification concerns an object of the model")
    case .nothingChecked:
      Phrase(
        fr: "rien n'a été vérifié : un fichier d'exigences est invalide (voir --allow-invalid)",
        en: "nothing was checked: a requirement file is invalid (see --allow-invalid)")
    case .requirementsUnread:
      Phrase(
        fr: "rien n'a été vérifié : un fichier d'exigences ne peut pas être lu",
        en: "nothing was checked: a requirement file cannot be read")
    case .nothingSelected:
      Phrase(
        fr: "rien n'a été vérifié : un cahier n'a pas la phase ou le lot demandé",
        en: "nothing was checked: a cahier does not have the stage or the lot asked for")
    case .modelsUnusable:
      Phrase(
        fr: "{1} {1:maquette|maquettes} sur {2} {1:n'a pas pu être vérifiée|n'ont pas pu être vérifiées} en entier",
        en: "{1} of {2} {2:model|models} could not be checked in full")
    case .foldersUnread:
      Phrase(
        fr:
          "{1} {1:dossier ou archive n'a pas pu être parcouru|dossiers ou archives n'ont pas pu être parcourus} en entier",
        en: "{1} {1:folder or archive|folders or archives} could not be gone through in full")
    case .someNotEvaluated:
      Phrase(
        fr: "{1} {1:spécification n'a pas pu être évaluée|spécifications n'ont pas pu être évaluées}",
        en: "{1} {1:specification|specifications} could not be evaluated")
    case .against: Phrase(fr: "exigences : {1}", en: "requirements: {1}")
    case .stage: Phrase(fr: "phase : {1}", en: "stage: {1}")
    case .allStages:
      Phrase(
        fr: "toutes à la fois, aucune n'ayant été choisie (--stage)",
        en: "all of them together, since none was chosen (--stage)")
    case .modelFacts:
      Phrase(fr: "{1}, {2} {2:instance|instances}, {3}", en: "{1}, {2} {2:instance|instances}, {3}")
    case .specifications:
      Phrase(fr: "{1} {1:spécification|spécifications} :", en: "{1} {1:specification|specifications}:")
    case .objects: Phrase(fr: "{2} {1:objet|objets}", en: "{2} {1:object|objects}")
    case .objectsFailing:
      Phrase(fr: "{2} {1:objet non conforme|objets non conformes} sur {3}", en: "{2} of {3} objects {1:fails|fail}")
    case .lookedAt: Phrase(fr: "{2} {1:contrôle|contrôles}", en: "{2} {1:check|checks}")
    case .lookedAtFailing:
      Phrase(
        fr: "{2} {1:contrôle non conforme|contrôles non conformes} sur {3}", en: "{2} of {3} checks {1:fails|fail}")
    case .checksFailing: Phrase(fr: "{1} sur {2}", en: "{1} of {2}")
    case .checksNotEvaluable: Phrase(fr: "{1} sur {2} sans verdict", en: "{1} of {2} without a verdict")
    case .wholeModel: Phrase(fr: "la maquette", en: "the model")
    case .wholeSubmission: Phrase(fr: "la remise", en: "the submission")
    case .submission: Phrase(fr: "La remise dans son ensemble", en: "The submission as a whole")
    case .leftOut:
      Phrase(
        fr: "{2} {1:fichier laissé de côté|fichiers laissés de côté} :", en: "{2} {1:file|files} left out:")
    case .furtherFiles: Phrase(fr: "… et {2} {1:autre fichier|autres fichiers}", en: "… and {2} more {1:file|files}")
    case .fileName: Phrase(fr: "Fichier", en: "File")
    case .fileDiscipline: Phrase(fr: "Discipline", en: "Discipline")
    case .fileSchema: Phrase(fr: "Schéma", en: "Schema")
    case .fileSize: Phrase(fr: "Taille", en: "Size")
    case .fileExporter: Phrase(fr: "Logiciel", en: "Software")
    case .fileDate: Phrase(fr: "Écrit le", en: "Written")
    case .fileDigest: Phrase(fr: "SHA-256", en: "SHA-256")
    case .furtherObjects: Phrase(fr: "… et {2} {1:autre|autres}", en: "… and {2} more")
    case .furtherObjectsOfText:
      Phrase(fr: "… et {2} {1:autre|autres} (--max-failures N)", en: "… and {2} more (--max-failures N)")
    case .objectsNotShown:
      Phrase(
        fr: "{2} {1:objet, non affiché|objets, non affichés}", en: "{2} {1:object|objects}, not shown")
    case .furtherGroups: Phrase(fr: "… et {2} {1:autre groupe|autres groupes}", en: "… and {2} more {1:group|groups}")
    case .furtherSpecifications:
      Phrase(
        fr: "… et {2} {1:autre spécification|autres spécifications}",
        en: "… and {2} more {1:specification|specifications}")
    case .found: Phrase(fr: "trouvé : {1}", en: "found: {1}")
    case .appliesTo: Phrase(fr: "s'applique à : {1}", en: "applies to: {1}")
    case .unnamed: Phrase(fr: "(sans nom)", en: "(unnamed)")
    }
  }
}
