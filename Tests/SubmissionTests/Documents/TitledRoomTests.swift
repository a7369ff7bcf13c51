import Testing

@testable import Submission

@Suite("D9: titles that name rooms")
struct TitledRoomTests {
  /// Fans VMC-00 and VMC-01 in room A101, VMC-02 in A102.
  private static let model =
    (1...3).reduce(ListedObjectTests.rooms) { $0.replacing("'00\($1)'", with: "'A10\($1)'") }
    + (0...2).map { number in
      """
      #90\(number)=IFCFAN('000000000000000000090\(number)',$,'VENT',$,$,$,$,'VMC-0\(number)',$);
      #91\(number)=IFCRELCONTAINEDINSPATIALSTRUCTURE('000000000000000000091\(number)',$,$,$,(#90\(number)),#1\(number / 2 + 1)0);

      """
    }.joined()

  private func probe(_ lines: [String], of subject: ListSubject = .equipment) throws -> DocumentProbe {
    var list = ListedObjectTests.list("e.csv", of: subject)
    list.rows = lines.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    return try ListedObjectTests.probe(Self.model, list)
  }

  @Test(
    "are no entries, whether the models have the room or not",
    arguments: ["Salle A101", "Local n° A 101 - Bureau", "A101", "Logement A12", "Gaine 3", "Espace 4", "Terrasse 2"])
  func titles(title: String) throws {
    let probe = try probe(["Repère;Désignation", title + ";", "VMC-00;", "VMC-01;", "Pièce A102;", "VMC-02;"])
    #expect(probe.failures.isEmpty && probe.valid == 3)
  }

  @Test("say the room of the rows below, up to the next title, where no column does")
  func below() throws {
    let probe = try probe(
      ["Repère;Désignation", "Local A102;", "VMC-00;", "Niveau 1;", "VMC-01;", "A-101;", "VMC-02;"])
    #expect(
      probe.failures == [
        "#900 invalid.difference e.csv:3 Tag=VMC-00 (Room A102 / A101)",
        "#902 invalid.difference e.csv:7 Tag=VMC-02 (Room A101 / A102)",
      ])
    let own = try self.probe(["Repère;Local", "Local A102;", "VMC-00;A101", "VMC-01;A101", "VMC-02;A102"])
    #expect(own.failures.isEmpty && own.valid == 3)
  }

  @Test("tell objects of one name apart")
  func names() throws {
    let probe = try probe(["Désignation;Marque", "Local A102;", "VENT;ACME"])
    #expect(probe.failures == ["#900 absent.entry Name=VENT", "#901 absent.entry Name=VENT"])
  }

  @Test("are entries where they are tags of equipment, in a list of rooms, and where names alone tell objects")
  func entries() throws {
    #expect(
      try probe(["N° local;Surface", "Salle A109;"], of: .rooms).failures.first
        == "absent.object e.csv:2 Number=Salle A109")
    #expect(
      try probe(["Désignation;Marque", "Escalier mécanique 1;", "VENT;"]).failures.first
        == "absent.object e.csv:2 Name=Escalier mécanique 1")
    #expect(
      try probe(["Repère;Désignation", "A109;", "VMC-00;", "VMC-01;", "VMC-02;"]).failures == [
        "absent.object e.csv:2 Tag=A109"
      ])
  }
}
