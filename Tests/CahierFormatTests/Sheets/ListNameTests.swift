import CahierFormat
import Requirements
import Testing

@Suite("Lists of values that cells of a matrix refer to")
struct ListNameTests {
  private func read(_ cells: [String], _ lists: [[String]]) -> SheetReading {
    let rows = cells.enumerated().map { ["IfcDoor", "Ville", "P\($0)", $1] }
    let file = MatrixFile([
      .init(name: "Matrice", rows: [["Classe IFC", "Pset", "Propriété", "Valeurs admises"]] + rows),
      .init(name: "Listes", rows: lists),
    ])
    return SheetReader.read(file.bytes, path: "m.xlsx")
  }

  private func lists(_ reading: SheetReading) -> [String?] {
    (reading.cahier?.requirements ?? []).map { requirement in
      guard case .checks(_, let checks) = requirement.content else { return nil }
      return checks.first?.rule.list ?? checks.first?.rule.values.joined(separator: ",")
    }
  }

  private let table = [["Matériaux", "État", "Couleurs"], ["Bois", "Neuf", "Rouge"], ["Métal", "Usé", "Bleu"]]

  @Test("by their names, with words before them")
  func names() {
    let cells = ["Liste Matériaux", "voir liste « État »", "Couleurs", "cf. onglet Couleurs", "Feuille de chêne"]
    let reading = read(cells, table)
    #expect(lists(reading) == ["materiaux", "etat", "couleurs", "couleurs", "Feuille de chêne"])
    #expect(reading.problems.isEmpty)
  }

  @Test("a list that no sheet holds is told, and no value")
  func missing() {
    let reading = read(["Liste Essences", "Couleurs", "Matériaux"], table)
    #expect(lists(reading) == ["", "couleurs", "materiaux"])
    #expect(reading.problems.map(\.code) == [.listMissing] && reading.problems.allSatisfy(\.code.leavesPartUnread))
  }

  @Test("a title may stand above their names")
  func title() {
    let reading = read(["Matériaux", "Couleurs", "Liste État"], [["Listes de valeurs de la charte"]] + table)
    #expect(lists(reading) == ["materiaux", "couleurs", "etat"])
    #expect(reading.cahier?.lists.map(\.entries.count) == [2, 2, 2] && reading.sheets[1].headings == 2)
    let single = read(["Matériaux", "Couleurs"], [["Matériaux"], ["Bois", "de préférence"], ["Métal", "galvanisé"]])
    #expect(single.cahier?.lists.map(\.id) == ["materiaux"])
  }

  @Test("two columns of one name are one list, each value once")
  func sameName() {
    let reading = read(["Matériaux"], [["Matériaux", "matériaux"], ["Bois", "Métal"], ["Béton", "Bois"]])
    #expect(reading.cahier?.lists.map(\.id) == ["materiaux"])
    #expect(reading.cahier?.lists.first?.entries.map(\.value) == ["Bois", "Béton", "Métal"])
  }
}
