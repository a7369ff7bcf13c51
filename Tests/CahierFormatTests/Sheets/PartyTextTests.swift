import CahierFormat
import Requirements
import Testing

@Suite("Lots and disciplines that cells of a matrix name")
struct PartyTextTests {
  private func read(_ heading: String, _ cells: [String]) -> Cahier? {
    let rows = ["Classe IFC;Jeu de propriétés;Propriété;\(heading)"]
    let lines = rows + cells.enumerated().map { "IfcDoor;Ville;P\($0);\"\($1)\"" }
    return SheetReader.read(Array((lines.joined(separator: "\n") + "\n").utf8), path: "m.csv").cahier
  }

  @Test(
    "several lots in a cell, and all lots",
    arguments: [
      ("Lots 1, 2 et 3", ["lot-1", "lot-2", "lot-3"]), ("Lots 1 à 3", ["lot-1", "lot-2", "lot-3"]),
      ("Lots 1-3", ["lot-1", "lot-2", "lot-3"]), ("Lot 1 et lot 2", ["lot-1", "lot-2"]),
      ("1 à 3", ["lot-1", "lot-2", "3"]),
      ("01 / 02", ["lot-1", "lot-2"]), ("Lots 1 & 4", ["lot-1", "lot-4"]), ("Lot 1-3", ["lot-1-3"]),
      ("Lots 1, 2 and 3", ["lot-1", "lot-2", "lot-3"]), ("Lots 1 to 3", ["lot-1", "lot-2", "lot-3"]),
      ("Charpente et couverture", ["charpente-et-couverture"]), ("Tous corps d'état", []), ("TCE", []),
      ("All lots", []), ("Lot 2 bis", ["lot-2-bis"]), ("Lots 12A et 1", ["lot-12a", "lot-1"]),
    ] as [(String, [String])])
  func lots(cell: String, expected: [String]) throws {
    let cahier = try #require(read("Lot", ["Lot 1", "Lot 2", cell]))
    #expect(cahier.requirements.last?.lots == expected)
    #expect(Set(expected).isSubset(of: cahier.lots.map(\.id)))
  }

  @Test(
    "all lots but some are told, and asked of all",
    arguments: [
      "Tous sauf lot 3", "Tous lots techniques", "tous les lots hors VRD", "All lots except 3", "TCE sauf lot 2",
    ])
  func allBut(cell: String) throws {
    for heading in ["Lot", "Discipline"] {
      let rows = [
        "Classe IFC;Jeu de propriétés;Propriété;\(heading)", "IfcDoor;Ville;A;ARC", "IfcDoor;Ville;B;\(cell)",
      ]
      let reading = SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
      #expect(reading.problems.filter { $0.code == .unclearParties }.map(\.row) == [3])
      let last = try #require(reading.cahier?.requirements.last)
      #expect(last.lots.isEmpty && last.disciplines.isEmpty)
      #expect(try #require(reading.cahier).lots.count + #require(reading.cahier).disciplines.count == 1)
    }
  }

  @Test(
    "several disciplines in a cell, and all disciplines",
    arguments: [
      ("ARC et STR", ["arc", "str"]), ("Toutes", []), ("tous", []), ("Toutes les maquettes", []),
      ("All disciplines", []), ("Architecture & Structure", ["arc", "str"]),
      ("ARC, STR et CVC", ["arc", "str", "cvc"]),
      ("Lumière et son", ["lumiere-et-son"]),
    ] as [(String, [String])])
  func disciplines(cell: String, expected: [String]) throws {
    let cahier = try #require(read("Discipline", ["ARC", cell]))
    #expect(cahier.requirements.last?.disciplines == expected)
    #expect(Set(cahier.disciplines.map(\.id)) == Set(expected + ["arc"]))
  }
}
