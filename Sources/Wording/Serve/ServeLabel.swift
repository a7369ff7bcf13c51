/// What the page of `serve` says: a closed list.
///
/// The comment of a case says what its arguments are.
public enum ServeLabel: String, Sendable, CaseIterable {
  /// The name of the page, and what it is for.
  case title, purpose
  /// To the other language.
  case otherLanguage
  /// Jumps over the head of the page.
  case skip
  /// The heading of the form and its parts.
  case newCheck, delivery, requirements, circumstances
  /// Where files are dropped, and what may be.
  case dropHere, dropHint
  case chooseModels, chooseFolder, ownRequirements, ownRequirementsHint
  /// What is checked against where nothing is chosen. Arguments: the label of a set.
  case usualSet
  /// What was chosen. Arguments: files in digits, their number as shown, their size.
  case chosen
  /// Takes the choice back.
  case clear
  case stage, lot, lotHint, delivered, accepted, reportLanguage
  /// What further deadlines and penalties are counted by.
  case deadlines, deadlinesHint, notified, dossiers, ordered, calendar, usualCalendar, amount, amountHint
  /// Sends the form. The limit. Arguments: a size.
  case send, limit
  /// While files are sent. Arguments: a percentage; none where it waits.
  case sending, sent, sendingFailed
  /// The heading of the list of checks; an empty list.
  case checks, noChecks
  /// A check's further files. Arguments: digits, the number as shown.
  case furtherFiles
  /// States of a check. `waitingBehind`: arguments: digits, the number as shown.
  case waiting, waitingBehind, running, done
  /// How long. Arguments: a duration.
  case since
  /// Steps of a check that runs. Arguments: the number of the step, how many there are; how much of it is done in a
  /// hundred.
  case stepModels, stepSubmission, stepReports
  /// How a check ended. `badSelection`: as `badRequirements`, where a stage or a lot was asked for. `crashed`: arguments: a
  /// signal. `notStarted`: the system's error.
  case conforms, doesNotConform, usage, badRequirements, badSelection, badModel, fault, crashed, tooLong, notStarted
  case openReport, downloads, messages, back, delete, deleteQuestion
  case details, files, sets, date
  /// What came with the models.
  case documents
  /// The page that asks for the token.
  case login, token, enter, wrongToken
  /// The page that says what went wrong.
  case problem
  /// Sets that ship with recol.
  case setBatiment, setRules, setBuildingSMART

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "recol", en: "recol")
    case .purpose:
      Phrase(
        fr: "Vérifie une remise de maquettes IFC par rapport à un cahier des charges BIM.",
        en: "Checks a delivery of IFC models against BIM requirements.")
    case .otherLanguage: Phrase(fr: "English", en: "Français")
    case .skip: Phrase(fr: "Aller au contenu", en: "Skip to content")
    case .newCheck: Phrase(fr: "Nouvelle vérification", en: "New check")
    case .delivery: Phrase(fr: "1. La remise", en: "1. The delivery")
    case .requirements: Phrase(fr: "2. Les exigences", en: "2. The requirements")
    case .circumstances: Phrase(fr: "3. Les circonstances (facultatif)", en: "3. The circumstances (optional)")
    case .dropHere:
      Phrase(fr: "Déposez ici des maquettes ou tout un dossier", en: "Drop models or a whole folder here")
    case .dropHint:
      Phrase(
        fr: "Maquettes .ifc, .ifczip ou .ifcxml, et les documents du dossier (DOE) à côté.",
        en: "Models, .ifc, .ifczip or .ifcxml, with the documents of the folder (DOE) beside them.")
    case .chooseModels: Phrase(fr: "Choisir des fichiers", en: "Choose files")
    case .chooseFolder: Phrase(fr: "Choisir un dossier", en: "Choose a folder")
    case .ownRequirements: Phrase(fr: "Cahier des charges ou IDS", en: "Cahier des charges or IDS")
    case .ownRequirementsHint:
      Phrase(fr: "Fichiers .ids, .yaml, .xlsx ou .csv.", en: "Files .ids, .yaml, .xlsx or .csv.")
    case .usualSet: Phrase(fr: "Sans choix ni fichier : {1}.", en: "With no choice and no file: {1}.")
    case .chosen: Phrase(fr: "{2} {1:fichier|fichiers}, {3}", en: "{2} {1:file|files}, {3}")
    case .clear: Phrase(fr: "Effacer", en: "Clear")
    case .stage: Phrase(fr: "Phase", en: "Stage")
    case .lot: Phrase(fr: "Lot", en: "Lot")
    case .lotHint: Phrase(fr: "Laisser vide pour tous les lots.", en: "Leave empty for all lots.")
    case .delivered: Phrase(fr: "Remis le", en: "Delivered on")
    case .accepted: Phrase(fr: "Réception des travaux le", en: "Works accepted on")
    case .deadlines: Phrase(fr: "Pour les échéances et les pénalités", en: "For deadlines and penalties")
    case .deadlinesHint:
      Phrase(
        fr: "Un délai du cahier dont le jour de départ n'est pas donné reste sans date dans le rapport.",
        en: "A delay of the cahier whose first day is not given has no date in the report.")
    case .notified: Phrase(fr: "Décision de réception notifiée le", en: "Acceptance of the works notified on")
    case .dossiers: Phrase(fr: "Dernier dossier d'entreprise remis le", en: "Last contractor's dossier received on")
    case .ordered: Phrase(fr: "Ordre de service du", en: "Order to begin of")
    case .calendar: Phrase(fr: "Jours fériés", en: "Holidays")
    case .usualCalendar:
      Phrase(fr: "ceux du cahier, sinon de la France entière", en: "those of the cahier, else of all of France")
    case .amount: Phrase(fr: "Montant pour les pénalités", en: "Amount that penalties are counted on")
    case .amountHint: Phrase(fr: "En euros : 12000 ou 12000,50.", en: "In euros: 12000 or 12000.50.")
    case .reportLanguage: Phrase(fr: "Langue du rapport", en: "Language of the report")
    case .send: Phrase(fr: "Vérifier", en: "Check")
    case .limit: Phrase(fr: "{1} au plus par envoi.", en: "At most {1} in one go.")
    case .sending: Phrase(fr: "Envoi : {1} %", en: "Sending: {1}%")
    case .sent: Phrase(fr: "Envoyé. La vérification commence.", en: "Sent. The check begins.")
    case .sendingFailed:
      Phrase(
        fr: "L'envoi a échoué : la liaison avec le serveur est interrompue.",
        en: "Sending has failed: the connection to the server broke.")
    case .checks: Phrase(fr: "Vérifications", en: "Checks")
    case .noChecks: Phrase(fr: "Aucune vérification pour l'instant.", en: "No checks yet.")
    case .furtherFiles: Phrase(fr: "et {2} {1:autre fichier|autres fichiers}", en: "and {2} more {1:file|files}")
    case .waiting: Phrase(fr: "en attente", en: "waiting")
    case .waitingBehind:
      Phrase(
        fr: "En attente derrière {2} {1:vérification|vérifications}.", en: "Waiting behind {2} {1:check|checks}.")
    case .running: Phrase(fr: "en cours", en: "running")
    case .done: Phrase(fr: "terminée", en: "done")
    case .since: Phrase(fr: "depuis {1}", en: "for {1}")
    case .stepModels:
      Phrase(
        fr: "étape {1} sur {2} : lecture et contrôle des maquettes, {3} %",
        en: "step {1} of {2}: reading and checking the models, {3}%")
    case .stepSubmission:
      Phrase(
        fr: "étape {1} sur {2} : règles sur la remise entière",
        en: "step {1} of {2}: rules on the submission as a whole")
    case .stepReports:
      Phrase(fr: "étape {1} sur {2} : écriture des rapports, {3} %", en: "step {1} of {2}: writing the reports, {3}%")
    case .conforms: Phrase(fr: "Tout est conforme.", en: "Everything conforms.")
    case .doesNotConform:
      Phrase(fr: "La remise n'est pas conforme.", en: "The delivery does not conform.")
    case .usage: Phrase(fr: "La demande n'est pas valable.", en: "What was asked is not valid.")
    case .badRequirements:
      Phrase(
        fr: "Un fichier d'exigences est illisible ou invalide.", en: "A requirement file is unreadable or invalid.")
    case .badSelection:
      Phrase(
        fr: "Un fichier d'exigences est illisible ou invalide, ou n'a pas la phase ou le lot demandé.",
        en: "A requirement file is unreadable or invalid, or has no such stage or lot.")
    case .badModel:
      Phrase(fr: "Une maquette est illisible ou tronquée.", en: "A model is unreadable or truncated.")
    case .fault: Phrase(fr: "recol a échoué.", en: "recol has failed.")
    case .crashed:
      Phrase(
        fr: "La vérification a été interrompue (signal {1}) : mémoire insuffisante ou défaut de recol.",
        en: "The check was broken off (signal {1}): too little memory, or a fault of recol.")
    case .tooLong:
      Phrase(fr: "La vérification a dépassé le temps permis.", en: "The check took longer than allowed.")
    case .notStarted:
      Phrase(fr: "La vérification n'a pas pu commencer (erreur {1}).", en: "The check could not start (error {1}).")
    case .openReport: Phrase(fr: "Ouvrir le rapport", en: "Open the report")
    case .downloads: Phrase(fr: "Télécharger", en: "Download")
    case .messages: Phrase(fr: "Messages", en: "Messages")
    case .back: Phrase(fr: "Toutes les vérifications", en: "All checks")
    case .delete: Phrase(fr: "Supprimer", en: "Delete")
    case .deleteQuestion:
      Phrase(fr: "Supprimer cette vérification et ses rapports ?", en: "Delete this check and its reports?")
    case .details: Phrase(fr: "Ce qui a été vérifié", en: "What was checked")
    case .files: Phrase(fr: "Fichiers", en: "Files")
    case .sets: Phrase(fr: "Exigences", en: "Requirements")
    case .documents: Phrase(fr: "Documents de la remise", en: "Documents of the delivery")
    case .date: Phrase(fr: "Déposée le", en: "Uploaded on")
    case .login: Phrase(fr: "Accès", en: "Access")
    case .token: Phrase(fr: "Jeton d'accès", en: "Access token")
    case .enter: Phrase(fr: "Entrer", en: "Enter")
    case .wrongToken: Phrase(fr: "Ce jeton n'est pas le bon.", en: "This token is not the right one.")
    case .problem: Phrase(fr: "Demande refusée", en: "Request refused")
    case .setBatiment:
      Phrase(
        fr: "Bâtiment, exigences usuelles en France (batiment-fr)",
        en: "Buildings, usual French requirements (batiment-fr)")
    case .setRules: Phrase(fr: "Règles de cohérence de la remise (rules)", en: "Coherence of the delivery (rules)")
    case .setBuildingSMART:
      Phrase(
        fr: "Règles normatives de buildingSMART (buildingsmart)",
        en: "Normative rules of buildingSMART (buildingsmart)")
    }
  }

  /// The label of a set that ships with recol; nil for another name.
  public static func set(named name: String) -> ServeLabel? {
    switch name {
    case "batiment-fr": .setBatiment
    case "rules": .setRules
    case "buildingsmart": .setBuildingSMART
    default: nil
    }
  }

  /// How a check has ended that ended by itself; nil for another status than 0 to 5.
  ///
  /// - Parameter isSelective: whether a stage or a lot was asked for.
  public static func ending(status: Int32, isSelective: Bool = false) -> ServeLabel? {
    switch status {
    case 0: .conforms
    case 1: .doesNotConform
    case 2: .usage
    case 3: isSelective ? .badSelection : .badRequirements
    case 4: .badModel
    case 5: .fault
    default: nil
    }
  }
}
