import Testing

@testable import Submission

@Suite("D9: rows that stand for several objects")
struct ListQuantityTests {
  /// Three fans of one name, two in room 001 and one in room 002; two of them are of a type.
  private static let model =
    ListedObjectTests.rooms
    + (0...2).map { number in
      """
      #90\(number)=IFCFAN('000000000000000000090\(number)',$,'VENT',$,$,$,$,'VMC-0\(number)',$);
      #91\(number)=IFCRELCONTAINEDINSPATIALSTRUCTURE('000000000000000000091\(number)',$,$,$,(#90\(number)),#1\(number / 2 + 1)0);

      """
    }.joined()
      + """
      #921=IFCFANTYPE('0000000000000000000921',$,'F1',$,$,$,$,$,$,.VANEAXIAL.);
      #922=IFCRELDEFINESBYTYPE('0000000000000000000922',$,$,$,(#900,#902),#921);

      """

  private func probe(_ lines: String...) throws -> DocumentProbe {
    var list = ListedObjectTests.list("e.csv")
    list.rows = lines.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    return try ListedObjectTests.probe(Self.model, list)
  }

  @Test("pass where the model has as many, by room where the list has one; with another number both are said")
  func counted() throws {
    let all = try probe("Désignation;Marque;Quantité;Unité", "VENT;;3;U")
    #expect(all.failures.isEmpty && all.valid == 1)
    let rooms = try probe("Désignation;Local;Qté", "VENT;001;2", "VENT;002;1 u")
    #expect(rooms.failures.isEmpty && rooms.valid == 2)
    #expect(
      try probe("Désignation;Local;Nombre", "VENT;001;3", "VENT;002;1").failures
        == ["invalid.difference e.csv:2 Name=VENT (#900, #901) (Quantity 3 / 2)"])
  }

  @Test("add up where they name the same objects")
  func sums() throws {
    #expect(try probe("Désignation;Lot;Qté", "VENT;1;2", "VENT;2;1,00").valid == 2)
    #expect(
      try probe("Désignation;Lot;Qté", "VENT;1;2", "VENT;2;2").failures
        == ["invalid.difference e.csv:2 Name=VENT (#900, #901, #902) (Quantity 4 / 3)"])
  }

  @Test("that add up to more than can be counted are told as that, and never as another number")
  func tooLarge() throws {
    let rows = ["VENT;4611686018427387904", "VENT;4611686018427387904"]
    let expected = ["invalid.difference e.csv:2 Name=VENT (#900, #901, #902) (Quantity > 9223372036854775807 / 3)"]
    #expect(try probe("Désignation;Qté", rows[0], rows[1]).failures == expected)
    // Four of them are 0 modulo 2⁶⁴, and with three more the number of the model.
    #expect(
      try probe("Désignation;Qté", rows[0], rows[1], rows[0], rows[1], "VENT;3").failures == expected)
  }

  @Test("differ by what else they say, and are told apart by their type")
  func differences() throws {
    #expect(try probe("Désignation;Type;Qté", "VENT;F1;2").failures == ["#901 absent.entry Name=VENT"])
    #expect(
      try probe("Désignation;Type;Qté", "VENT;F9;3").failures
        == ["#900 invalid.difference e.csv:2 Name=VENT (Type F9 / F1)"])
  }

  @Test("a quantity that is no number of objects is not evaluable; a tag of one object counts nothing")
  func others() throws {
    #expect(
      try probe("Désignation;Quantité;Unité", "VENT;12;ml").failures
        == ["not-evaluable.reference e.csv:2 Name=VENT (otherQuantity(\"12 ml\"))"])
    let tags = try probe("Repère;Désignation;Qté", "VMC-00;VENT;1", "VMC-01;VENT;1", "VMC-02;VENT;1")
    #expect(tags.failures.isEmpty && tags.valid == 3)
    let kinds = try probe("Repère;Désignation;Qté;Local", "VC;VENT;2;001", "VC;VENT;1;002")
    #expect(kinds.failures.isEmpty && kinds.valid == 2)
  }

  @Test("a table that crosses rooms with kinds of equipment is not evaluable, and says why")
  func crossed() throws {
    let probe = try probe("N° local;Désignation;Ventilateurs;CTA;BAES", "001;Bureau 1;2;0;x", "002;Bureau 2;1;;1")
    #expect(
      probe.failures == ["not-evaluable.reference e.csv (crossedCounts(\"Ventilateurs, CTA, BAES\"))"])
    // Numbers of another kind are no counts, and a table that names equipment is a list.
    let measures = try self.probe("Désignation;Local;Puissance;Année", "Chaudière;001;30;26")
    #expect(measures.failures == ["absent.object e.csv:2 Name=Chaudière"])
    #expect(try self.probe("Désignation;Local;Essais;Visites", "VENT;002;2;1").valid == 1)
  }
}
