import CahierFormat
import Requirements
import Testing

@Suite("What rows of a cross say beside their marks")
struct CrossRowTests {
  private func read(_ rows: [[String]]) -> SheetReading { SheetReader.read(MatrixFile(rows).bytes, path: "m.xlsx") }

  private func requirement(_ reading: SheetReading, _ id: String) throws -> CahierRequirement {
    try #require(reading.cahier?.requirements.first { $0.id == id })
  }

  private func places(_ reading: SheetReading) -> [String] {
    (reading.cahier?.requirements ?? []).map { requirement in
      guard case .checks(let applicability, let checks) = requirement.content else { return "\(requirement.id) ☐" }
      return requirement.id + " " + applicability.classes.map(\.text).joined(separator: "+") + " "
        + checks.map { $0.locators.common.map(\.text).joined(separator: "|") + ($0.isOptional ? "?" : "") }.joined()
    }
  }

  @Test("the same word for objects of two predefined types is not the same demand")
  func predefinedTypes() {
    let reading = read([
      ["Objet", "Classe IFC", "PredefinedType", "IsExternal", "FireRating", "LoadBearing"],
      ["Dalle", "IfcSlab", "FLOOR", "x", "x", "x"], ["Dalle", "IfcSlab", "ROOF", "x", "x", ""],
      ["Dalle", "IfcSlab", "ROOF", "x", "", ""],
    ])
    #expect(
      places(reading) == [
        "D2 IfcSlab.FLOOR Pset_SlabCommon.IsExternal", "E2 IfcSlab.FLOOR Pset_SlabCommon.FireRating",
        "F2 IfcSlab.FLOOR Pset_SlabCommon.LoadBearing", "D3 IfcSlab.ROOF Pset_SlabCommon.IsExternal",
        "E3 IfcSlab.ROOF Pset_SlabCommon.FireRating",
      ])
    #expect(reading.refusals.map { "\($0.row) \($0.code.rawValue)" } == ["4 duplicate-row"])
  }

  @Test("the same property in two sets, and what may be there and then must, are different demands")
  func setsAndMarks() {
    let sets = read([
      ["Objet", "Classe IFC", "Pset_DoorCommon", "Pset_DoorCommon", "Pset_Ville"],
      ["", "", "Reference", "FireRating", "Reference"], ["Porte", "IfcDoor", "x", "x", "x"],
      ["Fenêtre", "IfcDoor", "", "", ""],
    ])
    #expect(places(sets).filter { $0.hasSuffix("Reference") }.count == 2 && sets.refusals.map(\.code) == [.noMark])
    let marks = read([
      ["Objet", "Classe IFC", "IsExternal", "FireRating", "LoadBearing"], ["Mur", "IfcWall", "x", "x", "(x)"],
      ["Mur porteur", "IfcWall", "", "", "x"],
    ])
    #expect(
      places(marks).suffix(2) == ["E2 IfcWall Pset_WallCommon.LoadBearing?", "E3 IfcWall Pset_WallCommon.LoadBearing"])
  }

  @Test("in a list, too, what must be there after what may be is another demand")
  func optionalInList() {
    let reading = read([
      ["Classe IFC", "Pset", "Propriété", "PRO", "DOE"], ["IfcWall", "Ville", "A", "(x)", "(x)"],
      ["IfcWall", "Ville", "A", "x", "x"], ["IfcWall", "Ville", "A", "x", "x"], ["IfcDoor", "Ville", "A", "x", "x"],
    ])
    #expect(reading.cahier?.requirements.map(\.id) == ["R2", "R3", "R5"])
  }

  @Test("a row whose stages are all denied or unknown asks for nothing, and says so")
  func stages() throws {
    let reading = read([
      ["Objet", "Classe IFC", "APD", "PRO", "DOE", "IsExternal", "FireRating", "LoadBearing", "Reference"],
      ["Mur", "IfcWall", "-", "x", "x", "x", "x", "x", "x"], ["Porte", "IfcDoor", "-", "-", "-", "x", "x", "", ""],
      ["Dalle", "IfcSlab", "?", "?", "", "x", "x", "", ""], ["Poteau", "IfcColumn", "(x)", "", "x", "x", "", "", ""],
      ["Poutre", "IfcBeam", "?", "", "x", "x", "", "", ""],
    ])
    #expect(reading.cahier?.requirements.map(\.id) == ["F2", "G2", "H2", "I2", "F5", "F6"])
    #expect(try requirement(reading, "F2").stages.span == .from("pro"))
    #expect(try requirement(reading, "F5").stages.span == .from("doe"))
    #expect(
      reading.refusals.map { "\($0.column ?? "")\($0.row) \($0.code.rawValue)" } == [
        "3 no-mark", "4 unknown-mark", "C6 unknown-mark",
      ])
    #expect(reading.sheets[0].marks.total == 10 && reading.sheets[0].marks.refused == 4)
  }

  @Test("gravity, lot and remarks of a row are those of its requirements")
  func columns() throws {
    let reading = read([
      ["Objet", "Classe IFC", "Gravité", "Lot", "Remarque", "IsExternal", "FireRating", "LoadBearing"],
      ["Mur", "IfcWall", "Bloquant", "GO", "seulement porteurs", "x", "x", "x"],
      ["Porte", "IfcDoor", "Mineur", "MEN", "", "x", "x", ""], ["Dalle", "IfcSlab", "Énorme", "GO", "", "x", "x", "x"],
    ])
    #expect(reading.layout.tables[0].columns.map(\.meaning).contains(.severity))
    let wall = try requirement(reading, "G2")
    #expect(wall.severity == .blocking && wall.lots == ["go"])
    #expect(wall.note.text(in: "fr").contains("Remarque: seulement porteurs"))
    let door = try requirement(reading, "F3")
    #expect(door.severity == .minor && door.lots == ["men"])
    #expect(reading.problems.filter { $0.code == .unknownSeverity }.count == 1)
    #expect(reading.cahier?.lots.map(\.id) == ["go", "men"])
  }
}
