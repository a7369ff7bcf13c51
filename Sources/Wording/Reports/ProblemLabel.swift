/// What reports say around the problems of a file: a closed list.
public enum ProblemLabel: String, Sendable, CaseIterable {
  /// The heading of the list of a model. Arguments: how many in digits, as shown.
  case heading
  /// Where a problem is. Arguments: the line.
  case line
  /// Where a problem is in a file with sheets. Arguments: the sheet, the row.
  case row
  /// The same, with the column. Arguments: the sheet, the row, the letters of the column.
  case cell
  /// What a problem is of that has no place. Arguments: the id of the requirement.
  case requirement
  /// Where several problems are that are said once. Arguments: the lines.
  case lines
  /// The same in a file with sheets. Arguments: the sheet, the rows.
  case rows
  /// The same. Arguments: the sheet, the cells.
  case cells
  /// What several problems are of that have no place. Arguments: the ids of the requirements.
  case requirements
  /// Places that are counted after those that are named. Arguments: these, digits, the number as shown.
  case furtherPlaces
  /// How often a problem is there that is said once. Arguments: digits, the number as shown.
  case times
  /// Problems that are left out. Arguments: digits, the number as shown.
  case further
  /// A requirement file without problems.
  case sound
  /// A requirement file with problems. Arguments: errors in digits, as shown, warnings in digits, as shown.
  case counts
  /// The number that the buildingSMART audit tool uses. Arguments: the number.
  case auditToolNumber

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .heading: Phrase(fr: "Fichier : {2} {1:problème|problèmes}", en: "File: {2} {1:problem|problems}")
    case .line: Phrase(fr: "ligne {1}", en: "line {1}")
    case .row: Phrase(fr: "feuille « {1} », ligne {2}", en: "sheet “{1}”, row {2}")
    case .cell: Phrase(fr: "feuille « {1} », ligne {2}, colonne {3}", en: "sheet “{1}”, row {2}, column {3}")
    case .requirement: Phrase(fr: "exigence {1}", en: "requirement {1}")
    case .lines: Phrase(fr: "lignes {1}", en: "lines {1}")
    case .rows: Phrase(fr: "feuille « {1} », lignes {2}", en: "sheet “{1}”, rows {2}")
    case .cells: Phrase(fr: "feuille « {1} », cellules {2}", en: "sheet “{1}”, cells {2}")
    case .requirements: Phrase(fr: "exigences {1}", en: "requirements {1}")
    case .furtherPlaces: Phrase(fr: "{1}, … et {3} {2:autre|autres}", en: "{1}, … and {3} more")
    case .times: Phrase(fr: "{2} fois", en: "{2} {1:time|times}")
    case .further: Phrase(fr: "… et {2} {1:autre|autres}", en: "… and {2} more")
    case .sound: Phrase(fr: "valide", en: "sound")
    case .counts:
      Phrase(
        fr: "{2} {1:erreur|erreurs}, {4} {3:avertissement|avertissements}",
        en: "{2} {1:error|errors}, {4} {3:warning|warnings}")
    case .auditToolNumber: Phrase(fr: "n° {1}", en: "no. {1}")
    }
  }
}
