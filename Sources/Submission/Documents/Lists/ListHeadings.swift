import Requirements

/// Which columns of a list mean what, told by their headings.
struct ListHeadings {
  /// What a column holds.
  enum Column: String, CaseIterable {
    case globalId = "GlobalId"
    case tag = "Tag"
    case number = "Number"
    case serial = "SerialNumber"
    case name = "Name"
    case type = "Type"

    fileprivate var words: [String] {
      switch self {
      case .globalId: ["globalid", "global id", "guid", "ifc guid", "ifcguid", "identifiant ifc", "id ifc"]
      case .tag: ["tag", "repere", "mark", "code equipement", "reference equipement", "asset tag", "etiquette"]
      case .number:
        [
          "numero", "n", "no", "numero de local", "n local", "n° local", "n°", "n° de local", "room number", "number",
          "code local", "n de local", "numero local",
        ]
      case .serial:
        [
          "serialnumber", "serial number", "numero de serie", "n de serie", "n° de serie", "n° serie", "n serie",
          "serial",
        ]
      case .name: ["nom", "name", "designation", "libelle", "local"]
      case .type: ["type", "modele", "model", "type name", "nom du type"]
      }
    }
  }

  /// Where the columns are, counted from 0.
  let columns: [Column: Int]
  /// The position of the heading row.
  let row: Int

  /// Finds the row of headings: the first of 40 that names a key and holds two headings, or a single one in a table of
  /// one column. Nil where there is none.
  init?(_ list: DeliveredList) {
    for (position, row) in list.rows.prefix(40).enumerated() {
      var columns: [Column: Int] = [:]
      for (place, cell) in row.cells.enumerated() {
        let text = TextFolding.folded(cell)
        for column in Column.allCases where columns[column] == nil && column.words.contains(text) {
          columns[column] = place
          break
        }
      }
      let filled = row.cells.count { !$0.isEmpty }
      guard columns.count >= min(2, filled), columns.keys.contains(where: { Self.keys(list.subject).contains($0) })
      else { continue }
      self.columns = columns
      self.row = position
      return
    }
    return nil
  }

  /// The columns by which objects are told apart, the surest first.
  static func keys(_ subject: DeliveredList.Subject) -> [Column] {
    switch subject {
    case .equipment: [.globalId, .tag, .serial, .name]
    case .rooms: [.globalId, .number, .name]
    }
  }

  /// The column to match by.
  func key(_ subject: DeliveredList.Subject) -> Column? { Self.keys(subject).first { columns[$0] != nil } }

  /// The text of a column in a row, without blanks at its ends; empty where there is none.
  func text(_ column: Column, _ cells: [String]) -> String {
    guard let place = columns[column], cells.indices.contains(place) else { return "" }
    var text = cells[place][...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
