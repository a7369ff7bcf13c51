import Findings
import Requirements

/// Rooms that titles in a list of equipment name, for the rows below them: `Local A103`, `Salle A101 - Bureau`, `A103`.
struct TitledRooms {
  /// Words before the number of a room.
  static let nouns: Set<String> = Set(HeadingWords.roomWords).union([
    "logement", "appartement", "appt", "apt", "gaine", "bureau", "chambre", "placard",
  ])

  /// How many words of a number are looked for.
  private static let most = 3

  /// The numbers of the models' rooms by their words without blanks between letters and digits.
  private let numbers: [String: String]
  /// Tags and names of equipment, which alone in a row are entries.
  private let entries: Set<String>

  /// O(rooms + equipment).
  init(_ models: [ModelFacts]) {
    var numbers: [String: String] = [:]
    for number in models.flatMap(\.rooms).map(\.number) {
      let words = TitledRooms.words(number)
      if !words.isEmpty { numbers[words] = numbers[words] ?? number }
    }
    self.numbers = numbers
    entries = Set(
      models.flatMap(\.equipment).flatMap { [$0.tag, $0.name, $0.serial] }.compactMap { $0.map(TitledRooms.words) })
  }

  private static func words(_ text: String) -> String { ListSpelling.joined(text) ?? TextFolding.folded(text) }

  /// A list whose rows have the room of the title above them, in tables that have no column for it. O(rows).
  func placed(_ read: ListReading.Read) -> ListReading.Read {
    guard read.subject == .equipment, !numbers.isEmpty else { return read }
    return ListReading.Read(list: read.list, subject: read.subject, sections: read.sections.map(placed))
  }

  private func placed(_ section: ListSection) -> ListSection {
    guard section.headings.columns[.room] == nil, section.headings.width > 1,
      section.rows.contains(where: { title($0.cells).flatMap(self.room) != nil })
    else { return section }
    let place = max(section.rows.map(\.cells.count).max() ?? 0, (section.headings.columns.values.max() ?? 0) + 1)
    var room: String?
    var rows: [(number: Int, cells: [String])] = []
    for row in section.rows {
      if let title = title(row.cells) {
        // A title of another part ends the room; so does one of a room that no model has.
        room = self.room(title)
        if room != nil { continue }
      }
      var cells = row.cells
      if let room, ListHeadings.filled(cells) > 0 {
        cells += Array(repeating: "", count: place - cells.count) + [room]
      }
      rows.append((row.number, cells))
    }
    return section.placed(rows[...], roomsAt: place)
  }

  /// The text of a row of one cell that is no entry.
  private func title(_ cells: [String]) -> String? {
    guard ListHeadings.filled(cells) == 1, let text = cells.first(where: { !$0.allSatisfy(\.isWhitespace) }),
      !entries.contains(TitledRooms.words(text))
    else { return nil }
    return text
  }

  /// The number of the room that a title names: behind a word for rooms, or alone where it has a letter and a digit.
  private func room(_ title: String) -> String? {
    guard title.utf8.count <= 200 else { return nil }
    if let words = ListSpelling.joined(title), let number = numbers[words] { return number }
    let words = TextFolding.folded(title.replacing("°", with: " ")).split(separator: " ")
    guard let noun = words.first, TitledRooms.nouns.contains(String(noun)) else { return nil }
    let behind = words.dropFirst().drop { $0 == "n" || $0 == "no" || $0 == "numero" }
    return (1...TitledRooms.most).reversed().lazy.filter { $0 <= behind.count }
      .compactMap { numbers[TitledRooms.words(behind.prefix($0).joined(separator: " "))] }.first
  }
}
