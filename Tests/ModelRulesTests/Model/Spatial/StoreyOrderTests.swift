import Testing

@testable import ModelRules

@Suite("The order of storeys, by their names and heights")
struct StoreyOrderTests {
  private func conflicts(_ storeys: [(String, Double)]) -> [Int: String] {
    StoreyOrder(storeys.map { ($0.0, $0.1) }).conflicts
  }

  @Test("tells the one that is out of order, and not the others")
  func one() {
    let found = conflicts([("R-1", 6), ("RDC", 0), ("R+1", 3), ("R+2", 9)])
    #expect(found == [0: "R-1: 6.0 m > RDC: 0.0 m"])
  }

  @Test("takes names of one level in any order, and levels at one height for no contradiction")
  func same() {
    #expect(conflicts([("R+1", 3), ("Niveau 1", 3.5), ("RDC", 0), ("N2", 6)]).isEmpty)
    #expect(conflicts([("R+2", 0), ("RDC", 0), ("R+1", 0)]).isEmpty)
  }

  @Test("lets levels be that are counted from above, and numbers alone")
  func reversed() {
    #expect(conflicts([("81", -3), ("00", 0), ("01", 3)]).isEmpty)
    #expect(conflicts([("Niveau 1", 12), ("Niveau 2", 9), ("Niveau 3", 6), ("Niveau 4", 3)]).isEmpty)
  }
}
