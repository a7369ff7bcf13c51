/// What stands beside the charts of the HTML report: a closed list.
public enum FigureLabel: String, Sendable, CaseIterable {
  /// Unfolds the table of a chart.
  case asTable
  /// The head of its first column.
  case key

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .asTable: Phrase(fr: "Les mêmes chiffres en tableau", en: "The same figures as a table")
    case .key: Phrase(fr: "Quoi", en: "What")
    }
  }
}
