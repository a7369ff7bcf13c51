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
}
