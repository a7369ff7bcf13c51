/// What stands beside rows that another program would refuse: a closed list.
public enum MappedTableLabel: String, Sendable, CaseIterable {
  // MARK: Headings

  case why, className, globalId, model

  // MARK: Reasons. Argument: the column.

  /// A required cell says nothing.
  case emptyCell
  /// A word stands in a required cell where a value should.
  case placeholderCell

  /// The headings of the columns that are added.
  public static let headings: [MappedTableLabel] = [.why, .className, .globalId, .model]

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .why: Phrase(fr: "Motif du refus", en: "Why it is refused")
    case .className: Phrase(fr: "Classe", en: "Class")
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .model: Phrase(fr: "Maquette", en: "Model")
    case .emptyCell: Phrase(fr: "{1} : rien", en: "{1}: nothing")
    case .placeholderCell: Phrase(fr: "{1} : valeur de remplissage", en: "{1}: placeholder")
    }
  }
}
