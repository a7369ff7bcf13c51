/// What the summary of a workbook says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum WorkbookLabel: String, Sendable, CaseIterable {
  /// The title of the summary.
  case title
  /// The first column of its facts.
  case verdict, motives, stage, lot, requirements, owner, day, tool
  /// Its parts.
  case deadlines, blocking, rates, sheets, score
  /// Nothing blocks.
  case nothingBlocks
  /// What each sheet of failures holds. Arguments: the number of rows as shown.
  case rows
  /// Failures that `--max-failures` left out. Arguments: their number in digits, as shown.
  case omitted
  /// Signs that steer a program or turn the direction of writing are replaced; the JSON report has texts as they stand.
  case faithful
  /// At the end of a text that no cell holds. Arguments: its length.
  case cutText

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Rapport de vérification", en: "Report of the check")
    case .verdict: Phrase(fr: "Proposition", en: "Proposal")
    case .motives: Phrase(fr: "Motifs", en: "Reasons")
    case .stage: Phrase(fr: "Phase", en: "Stage")
    case .lot: Phrase(fr: "Lot", en: "Lot")
    case .requirements: Phrase(fr: "Exigences", en: "Requirements")
    case .owner: Phrase(fr: "Maître d'ouvrage", en: "Owner")
    case .day: Phrase(fr: "Jour de la vérification", en: "Day of the check")
    case .tool: Phrase(fr: "Logiciel de vérification", en: "Checked with")
    case .deadlines: Phrase(fr: "Échéances", en: "Deadlines")
    case .blocking: Phrase(fr: "Exigences bloquantes non satisfaites", en: "Blocking requirements that are not met")
    case .rates: Phrase(fr: "Taux par lot", en: "Rates by lot")
    case .sheets: Phrase(fr: "Feuilles", en: "Sheets")
    case .score: Phrase(fr: "Score pondéré", en: "Weighted score")
    case .nothingBlocks: Phrase(fr: "aucune", en: "none")
    case .rows: Phrase(fr: "Lignes", en: "Rows")
    case .omitted:
      Phrase(
        fr: "{2} {1:écart laissé|écarts laissés} de côté (--max-failures)",
        en: "{2} {1:failure|failures} left out (--max-failures)")
    case .faithful:
      Phrase(
        fr: """
          Les caractères de commande et ceux qui inversent le sens d'écriture sont remplacés par � ; le rapport JSON donne \
          les textes tels quels.
          """,
        en: """
          Control characters, and those that turn the direction of writing, are replaced by �; the JSON report has texts \
          as they stand.
          """)
    case .cutText: Phrase(fr: " … (texte coupé, {1} caractères)", en: " … (text cut, {1} characters)")
    }
  }
}
