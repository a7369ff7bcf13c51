import Requirements

/// What the names of a file and of its sheets say of what a table lists.
public struct ListClaim: Sendable, Equatable {
  /// What it may list, equipment before rooms.
  public var subjects: [ListSubject]
  /// Whether the names leave no doubt; otherwise it is a list only where its headings say so.
  public var isCertain: Bool
  /// Whether the sheet's own name says it, and not that of the file.
  public var isOwn: Bool

  /// What names say.
  public init(_ subjects: [ListSubject], isCertain: Bool = true, isOwn: Bool = false) {
    self.subjects = subjects
    self.isCertain = isCertain
    self.isOwn = isOwn
  }

  /// What a table lists by the name of its sheet, else of its file, else of the folders that it is in; nil where none of
  /// them says anything.
  ///
  /// - Parameter sheet: nil for a file that has none, as CSV.
  public static func claim(of file: DeliveredFile, sheet: String? = nil) -> ListClaim? {
    if let sheet {
      let said = subjects(sheet, equipmentWords, roomWords)
      if !said.isEmpty { return ListClaim(said, isOwn: true) }
    }
    let said = subjects(file.stem, equipmentWords, roomWords)
    if !said.isEmpty { return ListClaim(said) }
    // Words that mean other things as well: « pièces justificatives », « inventaire des plans », « local technique ».
    let perhaps = subjects(
      (sheet ?? "") + " " + file.relativePath, equipmentWords + vagueEquipment, roomWords + vagueRooms)
    return perhaps.isEmpty ? nil : ListClaim(perhaps, isCertain: false)
  }

  private static func subjects(_ name: String, _ equipment: [String], _ rooms: [String]) -> [ListSubject] {
    let words = TextFolding.folded(parted(name))
    return (WordSearch.holds(words, anyOf: equipment) ? [.equipment] : [])
      + (WordSearch.holds(words, anyOf: rooms) ? [.rooms] : [])
  }

  /// A name with blanks between its words where capitals part them: `ListeEquipements`, `LocauxV2`.
  private static func parted(_ name: String) -> String {
    var parted = ""
    var last: Character?
    for character in name {
      if let last, last.isLowercase, character.isUppercase || character.isNumber { parted.append(" ") }
      parted.append(character)
      last = character
    }
    return parted
  }

  private static let equipmentWords = WordSearch.needles(["équipements", "equipment", "equip", "GMAO", "assets"])
  private static let roomWords = WordSearch.needles([
    "locaux", "rooms", "liste pièces", "liste des pièces", "spaces", "liste des espaces",
  ])
  private static let vagueEquipment = WordSearch.needles(["matériels", "inventaire", "inventory", "machines"])
  private static let vagueRooms = WordSearch.needles(["local", "pièces", "espaces", "salles", "surfaces"])
}
