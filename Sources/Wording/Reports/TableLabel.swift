/// The names of the sheets of a workbook, and the headings of their columns: a closed list.
public enum TableLabel: String, Sendable, CaseIterable {
  // MARK: Sheets

  case summarySheet, requirementSheet, completenessSheet, submissionSheet, fileSheet, checklistSheet, problemSheet
  case absentSheet, placeholderSheet, misplacedSheet, invalidSheet, notEvaluableSheet

  // MARK: Columns

  case id, title, severity, lots, contractors, clause, asked, status, why, purpose, fix
  case objects, objectsFailing, checks, valid, absent, placeholder, misplaced, invalid, notEvaluable
  case present, filled, presentShare, filledShare, validShare, threshold, reached
  case reason, found, file, storey, className, name, tag, type, globalId, instance, reasonCode, state
  case scope, dimension, key
  case kind, schema, bytes, instances, software, written, disciplines, sha256, problems
  case origin, checkedBy, checkedOn, remark
  case gravity, line, message, code
  case deadline, date, start, delay, source

  // MARK: Values

  case yes, no, allModels, model, requirementFile, submission, leftOut, everyLot, noStorey
  case dimensionLot, dimensionClass, dimensionStorey, dimensionRequirement, dimensionSeverity, dimensionUsage

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    // Sheets
    case .requirementSheet: Phrase(fr: "Exigences", en: "Requirements")
    case .completenessSheet: Phrase(fr: "Complétude", en: "Completeness")
    case .submissionSheet: Phrase(fr: "Remise et documents", en: "Submission and documents")
    case .fileSheet: Phrase(fr: "Fichiers", en: "Files")
    case .checklistSheet: Phrase(fr: "À vérifier et signer", en: "To be checked and signed")
    case .problemSheet: Phrase(fr: "Problèmes des fichiers", en: "Problems of files")
    case .absentSheet: Phrase(fr: "Absents", en: "Absent")
    case .placeholderSheet: Phrase(fr: "Valeurs de remplissage", en: "Placeholders")
    case .misplacedSheet: Phrase(fr: "Mal placés", en: "Misplaced")
    case .invalidSheet: Phrase(fr: "Non conformes", en: "Invalid")
    case .notEvaluableSheet: Phrase(fr: "Non évaluables", en: "Not evaluable")
    case .summarySheet: Phrase(fr: "Synthèse", en: "Summary")
    // Columns
    case .id: Phrase(fr: "N°", en: "No.")
    case .title: Phrase(fr: "Exigence", en: "Requirement")
    case .severity: Phrase(fr: "Gravité", en: "Severity")
    case .lots: Phrase(fr: "Lots", en: "Lots")
    case .contractors: Phrase(fr: "Entreprises", en: "Contractors")
    case .clause: Phrase(fr: "Article", en: "Clause")
    case .asked: Phrase(fr: "Ce qui est demandé", en: "What is asked")
    case .status: Phrase(fr: "Statut", en: "Status")
    case .why: Phrase(fr: "Explication", en: "Explanation")
    case .purpose: Phrase(fr: "Pourquoi c'est demandé", en: "Why it is asked")
    case .fix: Phrase(fr: "Comment y remédier", en: "How to provide it")
    case .objects: Phrase(fr: "Objets concernés", en: "Objects concerned")
    case .objectsFailing: Phrase(fr: "Objets en échec", en: "Objects failing")
    case .checks: Phrase(fr: "Contrôles", en: "Checks")
    case .valid: Phrase(fr: "Valides", en: "Valid")
    case .absent: Phrase(fr: "Absents", en: "Absent")
    case .placeholder: Phrase(fr: "Valeurs de remplissage", en: "Placeholders")
    case .misplaced: Phrase(fr: "Mal placés", en: "Misplaced")
    case .invalid: Phrase(fr: "Non conformes", en: "Invalid")
    case .notEvaluable: Phrase(fr: "Non évaluables", en: "Not evaluable")
    case .present: Phrase(fr: "Présents", en: "Present")
    case .filled: Phrase(fr: "Renseignés", en: "Filled")
    case .presentShare: Phrase(fr: "Taux de présence", en: "Share present")
    case .filledShare: Phrase(fr: "Taux de renseignement", en: "Share filled")
    case .validShare: Phrase(fr: "Taux de conformité", en: "Share valid")
    case .threshold: Phrase(fr: "Seuil", en: "Threshold")
    case .reached: Phrase(fr: "Seuil atteint", en: "Threshold reached")
    case .reason: Phrase(fr: "Motif", en: "Reason")
    case .found: Phrase(fr: "Trouvé", en: "Found")
    case .file: Phrase(fr: "Fichier", en: "File")
    case .storey: Phrase(fr: "Étage", en: "Storey")
    case .state: Phrase(fr: "Situation", en: "State")
    case .className: Phrase(fr: "Classe", en: "Class")
    case .name: Phrase(fr: "Nom", en: "Name")
    case .tag: Phrase(fr: "Repère", en: "Tag")
    case .type: Phrase(fr: "Type", en: "Type")
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .instance: Phrase(fr: "Instance", en: "Instance")
    case .reasonCode: Phrase(fr: "Code du motif", en: "Code of the reason")
    case .scope: Phrase(fr: "Périmètre", en: "Scope")
    case .dimension: Phrase(fr: "Par", en: "By")
    case .key: Phrase(fr: "Valeur", en: "Value")
    case .kind: Phrase(fr: "Nature", en: "Kind")
    case .schema: Phrase(fr: "Schéma", en: "Schema")
    case .bytes: Phrase(fr: "Octets", en: "Bytes")
    case .instances: Phrase(fr: "Instances", en: "Instances")
    case .software: Phrase(fr: "Logiciel", en: "Software")
    case .written: Phrase(fr: "Écrit le", en: "Written")
    case .disciplines: Phrase(fr: "Disciplines", en: "Disciplines")
    case .sha256: Phrase(fr: "SHA-256", en: "SHA-256")
    case .problems: Phrase(fr: "Problèmes", en: "Problems")
    case .origin: Phrase(fr: "Origine", en: "Origin")
    case .checkedBy: Phrase(fr: "Vérifié par", en: "Checked by")
    case .checkedOn: Phrase(fr: "Le", en: "On")
    case .remark: Phrase(fr: "Constat et signature", en: "Finding and signature")
    case .gravity: Phrase(fr: "Gravité", en: "Severity")
    case .line: Phrase(fr: "Ligne", en: "Line")
    case .message: Phrase(fr: "Problème", en: "Problem")
    case .code: Phrase(fr: "Code", en: "Code")
    case .deadline: Phrase(fr: "Échéance", en: "Deadline")
    case .date: Phrase(fr: "Jour", en: "Day")
    case .start: Phrase(fr: "À partir du", en: "From")
    case .delay: Phrase(fr: "Délai", en: "Delay")
    case .source: Phrase(fr: "Source", en: "Source")
    // Values
    case .yes: Phrase(fr: "oui", en: "yes")
    case .no: Phrase(fr: "non", en: "no")
    case .model: Phrase(fr: "maquette", en: "model")
    case .requirementFile: Phrase(fr: "fichier d'exigences", en: "requirement file")
    case .submission: Phrase(fr: "la remise", en: "the submission")
    case .leftOut: Phrase(fr: "fichier laissé de côté", en: "file left out")
    case .everyLot: Phrase(fr: "sans lot désigné", en: "no lot named")
    case .noStorey: Phrase(fr: "hors étage", en: "no storey")
    case .dimensionLot: Phrase(fr: "lot", en: "lot")
    case .dimensionClass: Phrase(fr: "classe", en: "class")
    case .dimensionStorey: Phrase(fr: "étage", en: "storey")
    case .dimensionRequirement: Phrase(fr: "exigence", en: "requirement")
    case .dimensionSeverity: Phrase(fr: "gravité", en: "severity")
    case .dimensionUsage: Phrase(fr: "usage", en: "usage")
    case .allModels: Phrase(fr: "toutes les maquettes", en: "all models")
    }
  }
}
