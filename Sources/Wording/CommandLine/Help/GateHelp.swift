/// What the options mean that decide on the exit status, and how much a report lists. A closed list.
public enum GateHelp: String, HelpText, Sendable, CaseIterable {
  case baseline, waivers, failUnder, maxFailures, maxFindings

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .baseline:
      Phrase(
        fr: """
          Rapport JSON d'une vérification précédente : ce qu'elle a déjà trouvé est connu, seul ce qui est nouveau ou \
          aggravé donne le code 1.
          """,
        en: """
          JSON report of an earlier check: what it found is known, only what is new or worse gives status 1.
          """)
    case .waivers:
      Phrase(
        fr: "Dérogations (YAML) : exigence, objets, motif, auteur, dernier jour ; ce qui a pris fin ne vaut plus.",
        en: "Waivers (YAML): requirement, objects, reason, author, last day; what has ended holds no more.")
    case .failUnder:
      Phrase(
        fr: """
          Pourcentage de contrôles valides en dessous duquel une maquette, ou la remise, donne le code 1. Il décide seul \
          entre 0 et 1 (avec --baseline, ce qui est nouveau donne 1 aussi) ; le rapport dit tout de même ce qui n'est pas \
          conforme.
          """,
        en: """
          Percentage of valid checks below which a model, or the submission, gives status 1. It alone decides between 0 \
          and 1 (with --baseline, what is new gives 1 as well); the report says what does not conform all the same.
          """)
    case .maxFailures:
      Phrase(
        fr: "Nombre d'objets au plus dans chaque liste (5 par défaut dans text) ; ce qui est coupé est compté.",
        en: "Objects that each list may hold (5 by default in text); what is cut is counted.")
    case .maxFindings:
      Phrase(
        fr: "Nombre de lignes au plus dans chaque liste (20 par défaut dans text) ; ce qui est coupé est compté.",
        en: "Lines that each list may hold (20 by default in text); what is cut is counted.")
    }
  }
}
