import CahierFormat
import Requirements
import Testing

@Suite("What stands in a column of sets")
struct SetCellTests {
  private func read(_ row: String) -> SheetReading {
    let rows = [
      "Classe IFC;Pset;Propriété", row, "IfcRamp;Pset_RampCommon;Reference", "IfcStair;Pset_StairCommon;Reference",
    ]
    return SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  private func places(_ reading: SheetReading) -> [String]? {
    guard let first = reading.cahier?.requirements.first, first.id == "R2", case .checks(_, let checks) = first.content
    else { return nil }
    return checks.map { $0.locators.common.map(\.text).joined(separator: "|") }
  }

  @Test(
    "words that are no sets say what is meant",
    arguments: [
      ("IfcSpace;Attribut;Name", ["Name"]), ("IfcDoor;Attributs IFC;OverallWidth", ["OverallWidth"]),
      ("IfcSpace;Attribut;Nom", ["Name"]), ("IfcSpace;Attribute;\"Name, LongName\"", ["Name", "LongName"]),
      ("IfcWall;Matériau;Nom", ["material"]), ("IfcWall;Classification;Uniformat", ["classification:UniFormat II"]),
      ("IfcWall;Classification;Code", ["classification"]), ("IfcDoor;Type;Nom du type", ["type"]),
      ("IfcSpace;Zone;Appartenance à une zone", ["part-of:IfcZone"]),
    ])
  func words(row: String, expected: [String]) {
    let reading = read(row)
    #expect(places(reading) == expected)
    #expect(reading.problems.isEmpty)
  }

  @Test("what such words leave open is for people, or refused")
  func unknown() {
    for row in ["IfcWall;Matériau;Densité", "IfcWall;Type;Famille"] {
      let reading = read(row)
      #expect(reading.sheets[0].checklist == 1 && reading.sheets[0].refused == 0, "\(row)")
    }
    #expect(read("IfcDoor;Attribut;Largeur").refusals.map(\.code) == [.unknownAttribute])
  }

  @Test("several sets in a cell are alternatives")
  func several() {
    for cell in ["Pset_DoorCommon / Pset_Ville", "Pset_DoorCommon, Pset_Ville", "Pset_DoorCommon ou Pset_Ville"] {
      let reading = read("IfcDoor;\"\(cell)\";FireRating")
      #expect(places(reading) == ["Pset_DoorCommon.FireRating|Pset_Ville.FireRating"], "\(cell)")
    }
    let common = read("\"IfcDoor, IfcWindow\";Pset_DoorCommon / Pset_WindowCommon;FireRating")
    #expect(places(common) == ["Pset_DoorCommon.FireRating|Pset_WindowCommon.FireRating"] && common.problems.isEmpty)
    #expect(places(read("IfcDoor;;Pset_DoorCommon/FireRating")) == ["Pset_DoorCommon.FireRating"])
    let wrong = read("IfcDoor;Pset_DoorCommon / Pset_WindowCommon;Nawak")
    #expect(wrong.problems.map(\.code) == [.unknownProperty, .unknownProperty])
  }
}
