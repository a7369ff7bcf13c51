import Testing

@testable import Submission

@Suite("D9: what stands around the table of a list")
struct ListMarginTests {
  private func probe(_ lines: String...) throws -> DocumentProbe {
    var list = ListedObjectTests.list("e.csv")
    list.rows = lines.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    return try ListedObjectTests.probe(ListedObjectTests.fans, list)
  }

  @Test(
    "a block at the foot is no entry",
    arguments: [
      ["Date :;12/09/2026;"], ["Indice;B;Page 1/1", "Rédacteur;M. Durand;"], [";;", "Visa MOE :;;Visa MOA :"],
      ["Établi par : Entreprise Durand le 12/09/2026;;"], [";* : matériel conservé;"],
      ["Indice;Date;Modification", "A;12/09/2026;Première diffusion", "B;01/10/2026;Mise à jour"],
    ])
  func foot(rows: [String]) throws {
    var list = ListedObjectTests.list("e.csv")
    let all = ["Repère;Désignation;Local", "VMC-00;VENT 0;", "VMC-01;VENT 1;", "VMC-02;VENT 2;"] + rows
    list.rows = all.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    let probe = try ListedObjectTests.probe(ListedObjectTests.fans, list)
    #expect(probe.failures.isEmpty && probe.valid == 3, "\(rows)")
  }

  @Test("rows above the last object are entries, and so are those of a table that names none")
  func entries() throws {
    let among = try probe("Repère;Désignation", "VMC-00;", "VMC-01;", "Date;1", "VMC-99;X", "VMC-02;")
    #expect(among.failures == ["absent.object e.csv:4 Tag=Date", "absent.object e.csv:5 Tag=VMC-99"])
    let before = try probe("Repère;Désignation", "VMC-00;", "VMC-01;", "VMC-02;", "VMC-99;X", "Visa :;")
    #expect(before.failures == ["absent.object e.csv:5 Tag=VMC-99"])
    #expect(try probe("Repère;Désignation", "Note-1;X", "VMC-99;X").failures.count == 2)
  }

  @Test("a row of dashes, and one of units below the headings, says nothing")
  func units() throws {
    let probe = try probe(
      "Repère;Désignation;Surface", "-;-;m²", "VMC-00;;1", "VMC-01;;1", "-;-;-", "VMC-02;;1", ";;m²")
    #expect(probe.failures == ["not-evaluable.reference e.csv:7"] && probe.valid == 3)
  }
}
