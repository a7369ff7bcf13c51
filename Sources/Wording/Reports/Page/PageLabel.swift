/// What frames the HTML report of `check`: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum PageLabel: String, Sendable, CaseIterable {
  /// The title of the window. Arguments: the proposal or verdict, what was checked.
  case windowTitle
  /// What the document is.
  case documentTitle
  /// The link that leads past the frame.
  case skip
  /// The navigation, and the headings that it leads to.
  case contents
  case proposal, verdict, gate, blocking, failing, deadlines, deadlineCounts, motives, reservations, rates, scope
  case completeness, plans, requirements
  case specifications, modelRules, submissionRules, checklist, method, limits, fileProblems
  /// The button that changes between light and dark.
  case theme
  /// The foot of the page. Arguments: the version of recol, the day.
  case madeBy
  /// Text that is cut. Arguments: its length in digits, the same as shown.
  case cutText

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .windowTitle: Phrase(fr: "{1} — {2}", en: "{1} — {2}")
    case .documentTitle: Phrase(fr: "Rapport d'analyse de la remise", en: "Analysis of the submission")
    case .skip: Phrase(fr: "Aller au contenu", en: "Skip to the content")
    case .contents: Phrase(fr: "Sommaire", en: "Contents")
    case .proposal: Phrase(fr: "Avis proposé", en: "Proposal")
    case .verdict: Phrase(fr: "Résultat", en: "Result")
    case .gate: Phrase(fr: "Référence et dérogations", en: "Baseline and waivers")
    case .blocking: Phrase(fr: "Ce qui bloque", en: "What blocks")
    case .failing: Phrase(fr: "Ce qui n'est pas respecté", en: "What does not hold")
    case .deadlines: Phrase(fr: "Échéances", en: "Deadlines")
    case .deadlineCounts: Phrase(fr: "Décompte des échéances", en: "How the deadlines are counted")
    case .motives: Phrase(fr: "Motifs, exigence par exigence", en: "Reasons, requirement by requirement")
    case .reservations: Phrase(fr: "Réserves proposées", en: "Proposed reservations")
    case .rates: Phrase(fr: "Taux", en: "Rates")
    case .scope: Phrase(fr: "Ce qui a été vérifié", en: "What was checked")
    case .completeness: Phrase(fr: "Complétude", en: "Completeness")
    case .plans: Phrase(fr: "Où", en: "Where")
    case .requirements: Phrase(fr: "Exigences", en: "Requirements")
    case .specifications: Phrase(fr: "Spécifications", en: "Specifications")
    case .modelRules: Phrase(fr: "Règles sur les maquettes", en: "Rules on the models")
    case .submissionRules: Phrase(fr: "Règles sur la remise et les documents", en: "Rules on submission and documents")
    case .checklist: Phrase(fr: "À vérifier et à signer", en: "To check and to sign")
    case .method: Phrase(fr: "Méthode", en: "Method")
    case .limits: Phrase(fr: "Limites", en: "Limits")
    case .fileProblems: Phrase(fr: "Problèmes des fichiers", en: "Problems of the files")
    case .theme: Phrase(fr: "Clair ou sombre", en: "Light or dark")
    case .madeBy: Phrase(fr: "Établi avec recol {1}, le {2}.", en: "Made with recol {1}, {2}.")
    case .cutText: Phrase(fr: "({2} {1:caractère|caractères})", en: "({2} {1:character|characters})")
    }
  }
}
