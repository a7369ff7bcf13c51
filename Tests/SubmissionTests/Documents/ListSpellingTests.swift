import Testing

@testable import Submission

@Suite("D9: blanks and dashes between letters and digits")
struct ListSpellingTests {
  private func probe(_ model: String, _ lines: String..., of subject: ListSubject = .rooms) throws -> DocumentProbe {
    var list = ListedObjectTests.list("l.csv", of: subject)
    list.rows = lines.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    return try ListedObjectTests.probe(model, list)
  }

  private let rooms = (1...3).reduce(ListedObjectTests.rooms) { $0.replacing("'00\($1)'", with: "'A10\($1)'") }

  @Test("do not count in numbers of rooms")
  func numbers() throws {
    #expect(try probe(rooms, "Numéro;Surface", "A 101;10", "A-102;11", "a103;12").valid == 3)
  }

  @Test("count where without them two numbers of the list, or of the model, would be one")
  func distinct() throws {
    #expect(
      try probe(rooms, "Numéro;Surface", "A 101;10", "A101;10", "A102;11", "A103;12").failures == [
        "absent.object l.csv:2 Number=A 101"
      ])
    let twins = rooms.replacing("'A102'", with: "'A 101'")
    let twice = try probe(twins, "Numéro;Surface", "A-101;11", "A101;10", "A103;12")
    #expect(twice.failures.isEmpty && twice.valid == 3)
  }

  @Test("do not count in the room, the type and the model beside equipment; between two numbers they do")
  func besideEquipment() throws {
    let model =
      rooms
      + ListedObjectTests.fans.replacing("'Caisson'", with: "'FCX22'").replacing("#1=", with: "#901=")
      .replacing("#12,#13),#1)", with: "#12,#13),#901)")
      .replacing("#2=", with: "#902=").replacing("#3=", with: "#903=").replacing("#4=", with: "#904=")
      .replacing("#5=", with: "#905=").replacing("#6=", with: "#906=").replacing("(#3,#4)", with: "(#903,#904)")
      .replacing("#13),#5)", with: "#13),#905)")
      + "#950=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000950',$,$,$,(#11,#12,#13),#120);\n"
    let lines = "Repère;Type;Modèle;Local"
    #expect(
      try probe(
        model, lines, "VMC00;FCX 22;X-200;A 102", "VMC-01;FCX-22;x200;A-102", "VMC 02;FCX 2 2;X200;A102", of: .equipment
      ).failures == ["#13 invalid.difference l.csv:4 Tag=VMC 02 (Type FCX 2 2 / FCX22)"])
  }

  @Test(
    "are those between a letter and a digit",
    arguments: [
      ("A 101", "a101"), ("A-102", "a102"), ("101 A", "101a"), ("LT A 103", "lt a103"), ("A 1 01", "a1 01"),
      ("FCX22", "fcx22"), ("Bureau", nil), ("12 13", nil),
    ])
  func joined(text: String, joined: String?) { #expect(ListSpelling.joined(text) == joined) }
}
