import CahierFormat
import Requirements
import Testing

@Suite("Classes that cells of a matrix name")
struct ClassCellTests {
  private func read(_ cell: String) -> SheetReading {
    let rows = ["Classe IFC;Jeu de propriétés;Propriété", "\"\(cell)\";Ville;P", "IfcRamp;Ville;Q", "IfcStair;Ville;Q"]
    return SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  private func classes(_ reading: SheetReading) -> [String]? {
    guard let first = reading.cahier?.requirements.first, first.id == "R2",
      case .checks(let applicability, _) = first.content
    else { return nil }
    return applicability.classes.map(\.text)
  }

  @Test(
    "predefined types of a class may stand behind it in brackets or behind a slash",
    arguments: [
      ("IfcCovering (CEILING, FLOORING)", ["IfcCovering.CEILING|FLOORING"]),
      ("IfcCovering (CEILING / FLOORING)", ["IfcCovering.CEILING|FLOORING"]),
      ("IfcCovering (CEILING et FLOORING)", ["IfcCovering.CEILING|FLOORING"]),
      ("IfcSlab/ROOF", ["IfcSlab.ROOF"]), ("IfcSlab/FLOOR", ["IfcSlab.FLOOR"]), ("IfcSlab / ROOF", ["IfcSlab.ROOF"]),
      ("IfcSlab/ROOF/FLOOR", ["IfcSlab.ROOF|FLOOR"]), ("IfcCovering/CEILING", ["IfcCovering.CEILING"]),
      ("IfcCovering/Ceiling", ["IfcCovering.CEILING"]), ("Dalle/ROOF", ["IfcSlab.ROOF"]),
      ("SLAB / ROOF", ["IfcSlab", "IfcRoof"]), ("Dalle, Toiture", ["IfcSlab", "IfcRoof"]),
      ("Murs (IfcWall)", ["IfcWall"]), ("Murs (IfcWall, IfcBeam)", ["IfcWall", "IfcBeam"]),
      ("IfcDoor / IfcWindow", ["IfcDoor", "IfcWindow"]),
      ("Mur, cloison", ["IfcWall"]),
    ])
  func types(cell: String, expected: [String]) {
    let reading = read(cell)
    #expect(classes(reading) == expected)
    #expect(reading.problems.isEmpty)
  }

  @Test(
    "what looks like a type of the class, and is none, refuses the row: without it more would be asked",
    arguments: ["IfcPipeSegment/PVC", "IfcSlab (ROOFING, TOITS)"])
  func unknownType(cell: String) {
    let reading = read(cell)
    #expect(classes(reading) == nil && reading.refusals.map(\.code) == [.unknownPredefinedType])
  }

  @Test("an object that nobody knows beside one that is known is told")
  func unknownObject() {
    let reading = read("IfcDoor, Trappe de visite")
    #expect(classes(reading) == ["IfcDoor"])
    #expect(reading.problems.map(\.code) == [.unknownObject] && reading.problems.allSatisfy(\.code.leavesPartUnread))
  }
}
