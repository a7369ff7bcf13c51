import ModelRules
import Testing

@Suite("Levels that the names of storeys say")
struct StoreyLevelTests {
  @Test(
    "one level, however people write it",
    arguments: [
      (
        0,
        ["RDC", "Rez-de-chaussée", "rez de chaussee", "R+0", "N0", "Niveau 0", "0", "RC", "Rdch", "00", "R.D.C.", "R"]
      ),
      (1, ["R+1", "R + 1", "R+01", "R1", "1er étage", "premier étage", "Étage 1", "Niv. 1", "Niveau +1", "N1", "N+1"]),
      (1, ["1", "01", "+1", "ET1", "étage R+1", "E1", "L1", "Level 1", "1st floor", "First floor", "Etage 1 (R+1)"]),
      (2, ["02 - R+2", "2e étage", "2ème niveau", "deuxième étage", "R+2 Terrasse"]),
      (
        -1,
        [
          "R-1", "R - 1", "SS1", "Sous-sol", "SS", "S/Sol", "Niveau -1", "1er sous-sol", "-1", "Basement", "R-1 / SS1",
          "S1", "S01",
        ]
      ),
    ])
  func levels(level: Int, names: [String]) {
    for name in names { #expect(StoreyLevel(name)?.level == level, "\(name)") }
  }

  @Test(
    "heights, names without a number and numbers that contradict each other say none",
    arguments: [
      "+3.00", "Niveau +3,50", "Toiture", "", "Zone 2", "Niveau 105", "R+1 / R+2", "RDC-1", "RDC et 1er étage", "101",
    ])
  func noLevels(name: String) { #expect(StoreyLevel(name) == nil) }

  @Test("what else a name says parts two storeys of one level only where both say something else")
  func others() throws {
    let low = try #require(StoreyLevel("RDC bas"))
    #expect(low.isSame(try #require(StoreyLevel("Rez-de-chaussée"))))
    #expect(!low.isSame(try #require(StoreyLevel("RDC haut"))))
  }

  @Test("a room may be called as the letter and number of a storey")
  func places() {
    #expect(["RDC", "R+1", "1er étage", "Niveau 1"].allSatisfy { StoreyLevel($0)?.isPlace == true })
    #expect(["L1", "1", "RDC haut"].allSatisfy { StoreyLevel($0)?.isPlace == false })
  }
}
