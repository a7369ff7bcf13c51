import Testing

@testable import Submission

@Suite("D9: cells that repeat the one above")
struct ListRepetitionTests {
  @Test("say what stands there, whatever is between; with nothing above, and for a tag, they say nothing")
  func repeated() throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.fans,
      ListedObjectTests.list(
        "e.csv", "Repère;Désignation;Marque", "VMC-00;VENT 0;Idem", "VMC-01;VENT 1;ACME", "Niveau 2;;",
        "VMC-02;VENT 2;id."))
    #expect(probe.failures.isEmpty && probe.valid == 3)
    let other = try ListedObjectTests.probe(
      ListedObjectTests.fans,
      ListedObjectTests.list(
        "e.csv", "Repère;Désignation;Marque", "VMC-00;VENT 0;AUTRE", "VMC-01;VENT 1;\"", "idem;VENT 2;//"))
    #expect(
      other.failures == [
        "#11 invalid.difference e.csv:2 Tag=VMC-00 (Manufacturer AUTRE / ACME)",
        "#12 invalid.difference e.csv:3 Tag=VMC-01 (Manufacturer AUTRE / ACME)",
        "#13 invalid.difference e.csv:4 Name=VENT 2 (Manufacturer AUTRE / ACME)",
      ])
  }

  @Test(
    "are marks and words that mean it",
    arguments: [
      ("\"", true), ("''", true), ("//", true), ("- \" -", true), ("〃", true), ("Idem", true), ("id.", true),
      ("DITTO", true), ("-", false), ("/", false), ("'", false), ("idem VC-01", false), ("", false), ("ID-1", false),
    ])
  func marks(cell: String, isMark: Bool) { #expect(ListRepetition.isMark(cell) == isMark, "\(cell)") }
}
