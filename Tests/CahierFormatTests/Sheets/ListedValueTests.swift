import CahierFormat
import Requirements
import Testing

@Suite("Rows of a list that belong to others")
struct ListedValueTests {
  @Test("values below each other are those of the row above, merged or not", arguments: [true, false])
  func values(isMerged: Bool) throws {
    let file = MatrixFile(
      [
        ["ID", "Classe IFC", "Pset", "Propriété", "Valeurs admises"],
        ["E1", "IfcDoor", "Pset_DoorCommon", "FireRating", "EI30"], ["", "", "", "", "EI60"], ["", "", "", "", "EI90"],
        ["E2", "IfcDoor", "Pset_DoorCommon", "IsExternal", ""], ["", "", "", "", "Divers"],
        ["E3", "IfcDor", "Pset_DoorCommon", "Reference", "A"], ["", "", "", "", "B"],
      ], merges: isMerged ? ["A2:A4", "B2:B4", "C2:C4", "D2:D4"] : [])
    let reading = SheetReader.read(file.bytes, path: "m.xlsx")
    #expect(reading.cahier?.requirements.map(\.id) == ["E1", "E2"])
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first?.content else {
      Issue.record("no checks")
      return
    }
    #expect(checks.first?.rule.values == ["EI30", "EI60", "EI90"])
    #expect(
      reading.lines.map(\.kind.rawValue) == [
        "heading", "understood", "understood", "understood", "understood", "heading", "refused", "refused",
      ])
    #expect(reading.lines[3].requirements == ["E1"])
  }

  @Test("a title that names no class ends the class above it, where no stages are marked, too")
  func unknownSectionOfNames() {
    let file = MatrixFile([
      ["Propriété", "Pset", "Type"], ["IfcDoor"], ["FireRating", "Pset_DoorCommon", "Texte"],
      ["Équipements techniques"],
      ["Manufacturer", "Pset_ManufacturerTypeInformation", "Texte"], ["IfcWall"],
      ["FireRating", "Pset_WallCommon", "Texte"], ["IsExternal", "Pset_WallCommon", "Booléen"],
    ])
    let reading = SheetReader.read(file.bytes, path: "m.xlsx")
    #expect(reading.cahier?.requirements.map(\.id) == ["R3", "R7", "R8"])
    #expect(reading.refusals.last.map { "\($0.row) \($0.code.rawValue)" } == "5 class-missing")
  }

  @Test("rows below a title that names no class are not asked of the class above it")
  func unknownSection() {
    let file = MatrixFile([
      ["Propriété", "Pset", "DOE"], ["IfcDoor"], ["FireRating", "Pset_DoorCommon", "x"], ["Équipements techniques"],
      ["Manufacturer", "Pset_ManufacturerTypeInformation", "x"], ["Fenêtres"],
      ["FireRating", "Pset_WindowCommon", "x"],
    ])
    let reading = SheetReader.read(file.bytes, path: "m.xlsx")
    #expect(reading.cahier?.requirements.map(\.id) == ["R3", "R7"])
    #expect(reading.refusals.map { "\($0.row) \($0.code.rawValue)" } == ["4 class-missing", "5 class-missing"])
  }

  @Test("a second table on a sheet is read by headings of its own")
  func secondTable() {
    let reading = SheetReader.read(
      MatrixFile([
        ["Lot Architecture"], ["ID", "Classe IFC", "Pset", "Propriété", "Valeurs admises"],
        ["E1", "IfcDoor", "Pset_DoorCommon", "FireRating", "EI30"], ["Lot CVC"],
        ["ID", "Classe IFC", "Pset", "Propriété", "Unité", "PRO", "DOE"],
        ["E2", "IfcPump", "Ville", "Débit", "m3/h", "", "x"], ["E3", "IfcFan", "Ville", "Débit", "m3/h", "x", "x"],
        ["ID", "Classe IFC", "Pset", "Propriété", "Valeurs admises"],
        ["E4", "IfcWall", "Pset_WallCommon", "FireRating", "EI60"],
      ]).bytes, path: "m.xlsx")
    let rules = (reading.cahier?.requirements ?? []).map { requirement -> String in
      guard case .checks(_, let checks) = requirement.content, let rule = checks.first?.rule else { return "☐" }
      return "\(requirement.id) \(rule.unit ?? "") \(rule.values.joined())"
    }
    #expect(rules == ["E1  EI30", "E2 m3/h ", "E3 m3/h ", "E4  EI60"])
    #expect(reading.cahier?.requirements[1].stages.span == .from("doe") && reading.cahier?.stages.count == 2)
    #expect(reading.sheets.count == 1 && reading.sheets[0].rows == 9 && reading.sheets[0].headings == 5)
  }
}
