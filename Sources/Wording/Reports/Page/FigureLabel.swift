/// What stands beside the charts of the HTML report: a closed list.
public enum FigureLabel: String, Sendable, CaseIterable {
  /// Unfolds the table of a chart.
  case asTable
  /// The head of its first column.
  case key
  /// The table of lots and usages.
  case usages
  /// What plans show.
  case plansMeaning
  /// Unfolds the plans of a requirement.
  case wherePlans
  /// Large models have no plans. Arguments: the size.
  case noPlans
  /// Storeys without a plan. Arguments: digits, the number as shown.
  case furtherPlans

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .asTable: Phrase(fr: "Les mêmes chiffres en tableau", en: "The same figures as a table")
    case .key: Phrase(fr: "Quoi", en: "What")
    case .usages: Phrase(fr: "Contrôles valides par usage et par lot", en: "Valid checks by use and lot")
    case .plansMeaning:
      Phrase(
        fr: """
          Plans schématiques, tirés des emplacements et des locaux de la maquette : ils disent où chercher, ils ne \
          remplacent pas un plan.
          """,
        en: """
          Schematic plans, from the placements and rooms of the model: they say where to look, and replace no plan.
          """)
    case .wherePlans: Phrase(fr: "Où, sur le plan", en: "Where, on the plan")
    case .noPlans:
      Phrase(
        fr: "Pas de plan pour toutes les maquettes : elles font ensemble plus de {1}.",
        en: "Not all models have plans: together they are larger than {1}.")
    case .furtherPlans:
      Phrase(
        fr: "{2} {1:autre étage a|autres étages ont} des échecs et ne {1:porte|portent} pas de plan ici.",
        en: "{2} more {1:storey has|storeys have} failures and no plan here.")
    }
  }
}
