/// What the first page of the HTML report says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum FrontLabel: String, Sendable, CaseIterable {
  /// The stage. Arguments: its title, its id.
  case stage
  /// The lot that was asked for. Arguments: its title.
  case lot
  /// The owner. Arguments: the name.
  case owner
  /// What was delivered: one model, several. Arguments: its file name; how many in digits, as shown.
  case oneModel, manyModels
  /// Why: the heading of the reasons.
  case reasons
  /// Heads of the table of what blocks.
  case requirement, whose, finding, clause
  /// Whose it is where no lot is named.
  case everyLot
  /// Whose it is. Arguments: the title of the lot, the contractor.
  case lotHeldBy
  /// Who answers for it. Arguments: the name.
  case responsible
  /// Nothing blocks.
  case nothingBlocks
  /// More of them. Arguments: digits, the number as shown.
  case further
  /// Questions that the first lines answer, beside ``whose``.
  case answerWhat, answerWhen
  /// How many requirements somebody has to mend. Arguments: digits, the number as shown.
  case requirementCount
  /// What a day means. Arguments: what has to be done by then, where things stand.
  case dayMeans
  /// A delay whose first day was not given.
  case dayUnknown
  /// The version of a cahier. Arguments: that.
  case version
  /// Files that are not listed on the first page. Arguments: digits, the number as shown.
  case furtherFiles
  /// No deadline is known.
  case noDeadline
  /// Heads of the table of deadlines.
  case what, date, state, count
  /// Figures. Arguments: none.
  case blockingCount, checkCount, presentRate, filledRate, validRate, score
  /// What the figures mean.
  case presentMeaning, filledMeaning, validMeaning, scoreMeaning
  /// Counts under a rate. Arguments: the part as shown, the whole as shown.
  case ofChecks

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .stage: Phrase(fr: "Phase : {1} ({2})", en: "Stage: {1} ({2})")
    case .lot: Phrase(fr: "Lot : {1}", en: "Lot: {1}")
    case .owner: Phrase(fr: "Maître d'ouvrage : {1}", en: "Owner: {1}")
    case .oneModel: Phrase(fr: "Maquette : {1}", en: "Model: {1}")
    case .manyModels: Phrase(fr: "Remise : {2} {1:maquette|maquettes}", en: "Submission: {2} {1:model|models}")
    case .reasons: Phrase(fr: "Motifs", en: "Reasons")
    case .requirement: Phrase(fr: "Exigence", en: "Requirement")
    case .whose: Phrase(fr: "À reprendre par", en: "For whom")
    case .finding: Phrase(fr: "Constat", en: "Finding")
    case .clause: Phrase(fr: "Article", en: "Clause")
    case .everyLot: Phrase(fr: "sans lot désigné", en: "no lot named")
    case .lotHeldBy: Phrase(fr: "{1} ({2})", en: "{1} ({2})")
    case .responsible: Phrase(fr: "responsable : {1}", en: "responsible: {1}")
    case .nothingBlocks: Phrase(fr: "Rien de bloquant n'a été trouvé.", en: "Nothing that blocks was found.")
    case .further: Phrase(fr: "… et {2} de plus, plus bas.", en: "… and {2} more, below.")
    case .answerWhat: Phrase(fr: "Ce qui bloque", en: "What blocks")
    case .answerWhen: Phrase(fr: "Jusqu'à quand", en: "Until when")
    case .requirementCount: Phrase(fr: "{2} {1:exigence|exigences}", en: "{2} {1:requirement|requirements}")
    case .dayMeans: Phrase(fr: "{1} ({2})", en: "{1} ({2})")
    case .dayUnknown: Phrase(fr: "jour de départ non donné", en: "first day not given")
    case .version: Phrase(fr: "(version {1})", en: "(version {1})")
    case .furtherFiles:
      Phrase(
        fr: "… et {2} {1:autre fichier|autres fichiers}, plus loin", en: "… and {2} more {1:file|files}, further on")
    case .noDeadline:
      Phrase(
        fr: """
          Aucune échéance n'est calculée : le cahier ne fixe pas de délai pour cette phase, ou le jour dont il court \
          n'a pas été donné (remise, réception des travaux, dernier dossier).
          """,
        en: """
          No deadline is computed: the cahier fixes no delay for this stage, or the day that it runs from was not \
          given (delivery, acceptance of the works, last dossier).
          """)
    case .what: Phrase(fr: "Échéance", en: "Deadline")
    case .date: Phrase(fr: "Date", en: "Day")
    case .state: Phrase(fr: "État", en: "State")
    case .count: Phrase(fr: "Décompte", en: "How it is counted")
    case .blockingCount: Phrase(fr: "exigences bloquantes non satisfaites", en: "blocking requirements not met")
    case .checkCount: Phrase(fr: "contrôles faits", en: "checks made")
    case .presentRate: Phrase(fr: "Présent", en: "Present")
    case .filledRate: Phrase(fr: "Renseigné", en: "Filled")
    case .validRate: Phrase(fr: "Valide", en: "Valid")
    case .score: Phrase(fr: "Score pondéré", en: "Weighted score")
    case .presentMeaning: Phrase(fr: "quelque chose est à sa place", en: "something is in its place")
    case .filledMeaning: Phrase(fr: "et ce n'est pas du remplissage", en: "and it is no placeholder")
    case .validMeaning: Phrase(fr: "et c'est ce qui est demandé", en: "and it is what is asked for")
    case .scoreMeaning: Phrase(fr: "selon les poids du cahier", en: "by the weights of the cahier")
    case .ofChecks: Phrase(fr: "{1} sur {2}", en: "{1} of {2}")
    }
  }
}
