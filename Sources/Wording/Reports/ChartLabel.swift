/// What charts say around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ChartLabel: String, Sendable, CaseIterable {
  /// What the parts of a bar of completeness stand for.
  case legendValid, legendFilled, legendPresent, legendMissing
  /// A bar of completeness in words. Arguments: what it stands for, checks in digits, checks as shown, the shares that
  /// are present, filled and valid.
  case rowFacts
  /// Rows that are left out. Arguments: digits, the number as shown.
  case furtherRows
  /// What the bars of outcomes are.
  case outcomesTitle
  /// How many checks. Arguments: digits, the number as shown.
  case checks
  /// A bar of outcomes in words. Arguments: what it stands for, how many checks, the outcomes with their numbers.
  case outcomeFacts
  /// What the table of lots and usages is.
  case usagesTitle
  /// What the figures of its cells are.
  case validShare
  /// A row of it in words. Arguments: the usage, the lots with their shares.
  case usageFacts
  /// Lots and usages that are left out of it. Arguments: how many lots, how many usages; of the others, how many there are.
  case furtherCells, furtherLots, furtherUsages
  /// A row of what no usage is named for.
  case noUsage
  /// A row of what stands in no storey.
  case noStorey

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .legendValid: Phrase(fr: "valide", en: "valid")
    case .legendFilled: Phrase(fr: "renseigné, non conforme", en: "filled, not as required")
    case .legendPresent: Phrase(fr: "présent, valeur de remplissage", en: "present, a placeholder")
    case .legendMissing:
      Phrase(fr: "absent, mal placé ou non évaluable", en: "absent, misplaced or not evaluable")
    case .rowFacts:
      Phrase(
        fr: "{1} : {3} {2:contrôle|contrôles}, {4} présents, {5} renseignés, {6} valides.",
        en: "{1}: {3} {2:check|checks}, {4} present, {5} filled, {6} valid.")
    case .furtherRows: Phrase(fr: "… et {2} {1:autre|autres}.", en: "… and {2} more.")
    case .outcomesTitle: Phrase(fr: "Résultat des contrôles par gravité", en: "Outcomes of the checks by severity")
    case .checks: Phrase(fr: "{2} {1:contrôle|contrôles}", en: "{2} {1:check|checks}")
    case .outcomeFacts: Phrase(fr: "{1} : {2} ({3}).", en: "{1}: {2} ({3}).")
    case .usagesTitle: Phrase(fr: "Contrôles valides par lot et par usage", en: "Valid checks by lot and usage")
    case .validShare: Phrase(fr: "% de contrôles valides", en: "% of checks valid")
    case .usageFacts: Phrase(fr: "{1} : {2}.", en: "{1}: {2}.")
    case .furtherCells:
      Phrase(
        fr: "Ne sont pas montrés : {1} {1:lot|lots}, {2} {2:usage|usages}.",
        en: "Not shown: {1} {1:lot|lots}, {2} {2:usage|usages}.")
    case .furtherLots: Phrase(fr: "Ne sont pas montrés : {1} {1:lot|lots}.", en: "Not shown: {1} {1:lot|lots}.")
    case .furtherUsages:
      Phrase(fr: "Ne sont pas montrés : {1} {1:usage|usages}.", en: "Not shown: {1} {1:usage|usages}.")
    case .noUsage: Phrase(fr: "sans usage désigné", en: "no usage named")
    case .noStorey: Phrase(fr: "hors étage", en: "in no storey")
    }
  }
}
