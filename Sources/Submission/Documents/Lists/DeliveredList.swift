import Requirements

/// A table of the delivered folder, as plain texts.
public struct DeliveredList: Sendable, Equatable {
  /// What the rows of a table are.
  public enum Subject: Sendable {
    case equipment, rooms
  }

  /// The path of the file, from where it was given.
  public var path: String
  /// The way below the folder, and of a workbook the sheet.
  public var name: String
  /// What it lists.
  public var subject: Subject
  /// The rows in order, with their numbers as spreadsheets count them.
  public var rows: [(number: Int, cells: [String])]

  /// A table.
  public init(path: String, name: String, subject: Subject, rows: [(number: Int, cells: [String])]) {
    self.path = path
    self.name = name
    self.subject = subject
    self.rows = rows
  }

  /// Whether two tables say the same.
  public static func == (left: DeliveredList, right: DeliveredList) -> Bool {
    left.path == right.path && left.name == right.name && left.subject == right.subject
      && left.rows.elementsEqual(right.rows) { $0 == $1 }
  }

  /// What a file of the folder lists, told by its name; nil where it is no table or no such list.
  public static func subject(of file: DeliveredFile) -> Subject? {
    guard ["csv", "xlsx"].contains(file.ending), file.fault == nil else { return nil }
    if WordSearch.holds(file.words, anyOf: equipmentWords) { return .equipment }
    return WordSearch.holds(file.words, anyOf: roomWords) ? .rooms : nil
  }

  private static let equipmentWords = WordSearch.needles([
    "équipements", "equipment", "matériels", "inventaire", "equipment list", "GMAO",
  ])
  private static let roomWords = WordSearch.needles(["locaux", "local", "pièces", "rooms", "room list", "espaces"])
}
