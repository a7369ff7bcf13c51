/// What the HTML report says of the files that were checked, and of what people have to sign: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ScopeLabel: String, Sendable, CaseIterable {
  /// Headings of the tables of files.
  case models, requirementFiles
  /// Heads of columns beyond those of the text report.
  case result, instances, title, version
  /// Files of a folder that are no models. Arguments: digits, the number as shown.
  case leftOut
  /// A file without any.
  case noProblem
  /// Heads of the table of problems.
  case severity, place, problem
  /// How many problems a file has. Arguments: digits, the number as shown.
  case problemCount
  /// Heads of the checklist.
  case toCheck, conforms, remarks
  /// Words over the checklist.
  case checklistMeaning
  /// Headings of its two parts.
  case forPeople, notEvaluated
  /// Nothing is in it.
  case nothingToSign
  /// Fields for who signs.
  case nameAndRole, day, signature
  /// Over them.
  case signed

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .models: Phrase(fr: "Maquettes", en: "Models")
    case .requirementFiles: Phrase(fr: "Fichiers d'exigences", en: "Requirement files")
    case .result: Phrase(fr: "Résultat", en: "Result")
    case .instances: Phrase(fr: "Instances", en: "Instances")
    case .title: Phrase(fr: "Titre", en: "Title")
    case .version: Phrase(fr: "Version", en: "Version")
    case .leftOut:
      Phrase(fr: "{2} {1:fichier laissé de côté|fichiers laissés de côté}", en: "{2} {1:file|files} left out")
    case .noProblem: Phrase(fr: "Aucun problème de fichier.", en: "No problem of a file.")
    case .severity: Phrase(fr: "Gravité", en: "Severity")
    case .place: Phrase(fr: "Où", en: "Where")
    case .problem: Phrase(fr: "Problème", en: "Problem")
    case .problemCount: Phrase(fr: "{2} {1:problème|problèmes}", en: "{2} {1:problem|problems}")
    case .toCheck: Phrase(fr: "À vérifier", en: "To check")
    case .conforms: Phrase(fr: "Conforme", en: "Conforms")
    case .remarks: Phrase(fr: "Observations", en: "Remarks")
    case .checklistMeaning:
      Phrase(
        fr: """
          Aucun programme ne peut vérifier ce qui suit, ou recol n'a pas pu le faire. Rien de cela n'est compté comme \
          conforme : une personne regarde, et signe.
          """,
        en: """
          No program can check what follows, or recol could not. None of it counts as conforming: a person looks, and \
          signs.
          """)
    case .forPeople: Phrase(fr: "Ce que seul un humain peut vérifier", en: "What only a person can check")
    case .notEvaluated: Phrase(fr: "Ce qui n'a pas pu être évalué", en: "What could not be evaluated")
    case .nothingToSign:
      Phrase(
        fr: "Tout ce qui est demandé a pu être vérifié par recol.", en: "recol could check all that is asked.")
    case .nameAndRole: Phrase(fr: "Nom et qualité", en: "Name and role")
    case .day: Phrase(fr: "Date", en: "Day")
    case .signature: Phrase(fr: "Signature", en: "Signature")
    case .signed: Phrase(fr: "Vérifié par", en: "Checked by")
    }
  }
}
