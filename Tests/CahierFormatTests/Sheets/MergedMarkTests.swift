import CahierFormat
import Requirements
import Testing

@Suite("Merged marks and damaged parts of workbooks")
struct MergedMarkTests {
  @Test("a mark that is merged over stages and rows counts for each of them")
  func mergedMarks() {
    let rows = [
      ["Classe IFC", "Pset", "Propriété", "APD", "PRO", "DOE"], ["IfcWall", "Ville", "P", "x", "", ""],
      ["IfcDoor", "Ville", "P", "", "x", ""], ["IfcSlab", "Ville", "P", "", "", ""],
    ]
    let reading = SheetReader.read(MatrixFile(rows, merges: ["D2:F2", "E3:F4"]).bytes, path: "m.xlsx")
    #expect(reading.cahier?.requirements.map(\.stages.span) == [.always, .from("pro"), .from("pro")])
    #expect(reading.sheets[0].marks.total == 7 && reading.sheets[0].marks.understood == 7)
  }

  @Test("a mark of a cross that is merged over properties counts for each of them")
  func mergedCross() {
    let rows = [
      ["Objet", "Name", "Description", "Tag", "ObjectType"], ["IfcWall", "x", "", "", "x"],
      ["IfcDoor", "x", "x", "x", "x"], ["IfcSlab", "x", "x", "x", ""],
    ]
    let reading = SheetReader.read(MatrixFile(rows, merges: ["B2:D2"]).bytes, path: "m.xlsx")
    #expect(reading.sheets[0].marks.total == 11 && reading.cahier?.requirements.count == 11)
  }

  @Test("a workbook without the part of a sheet is damaged, not a sheet without rows")
  func missingPart() {
    var file = MatrixFile([MatrixFile.Sheet(name: "Matrice", rows: [])])
    file.hasOwnParts = true
    let reading = SheetReader.read(file.bytes, path: "m.xlsx")
    #expect(reading.cahier == nil && reading.failures.map(\.code) == [.fileUnreadable])
  }

  @Test("a workbook that lacks texts to which cells refer is damaged, not empty in those cells")
  func missingText() {
    var file = MatrixFile([
      ["Classe IFC", "Pset", "Propriété"], ["IfcWall", "Ville", "P"], ["IfcWall", "Ville", "#xml:t=\"s\"><v>7</v>"],
    ])
    file.sharedStrings = ["<si><t>Un</t></si>"]
    let reading = SheetReader.read(file.bytes, path: "m.xlsx")
    #expect(reading.cahier == nil && reading.failures.map(\.code) == [.fileUnreadable])
  }
}
