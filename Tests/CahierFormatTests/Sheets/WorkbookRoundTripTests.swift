import CahierFormat
import Requirements
import Testing

@Suite("A cahier as a workbook")
struct WorkbookRoundTripTests {
  private func again(_ cahier: Cahier) throws -> SheetReading {
    SheetReader.read(try #require(CahierWorkbook.bytes(cahier)), path: "cahier.xlsx")
  }

  @Test("YAML, workbook, YAML: everything that the format can say stays the same")
  func everything() throws {
    let cahier = try #require(CahierReader.read(text: SampleYAML.everything).cahier)
    var reading = try again(cahier)
    #expect(reading.isCahierWorkbook)
    #expect(reading.problems == [])
    reading.cahier?.path = nil
    #expect(reading.cahier == cahier)
    #expect(reading.cahier.map(CahierWriter.text) == CahierWriter.text(cahier))
  }

  @Test("The cahiers that ship stay the same", arguments: ShippedCahier.names)
  func shipped(_ name: String) throws {
    let bytes = try #require(ShippedCahier.bytes(named: name))
    let cahier = try #require(CahierReader.read(text: String(decoding: bytes, as: UTF8.self)).cahier)
    var reading = try again(cahier)
    reading.cahier?.path = nil
    #expect(reading.cahier == cahier)
    #expect(reading.sheets.allSatisfy { $0.refused == 0 })
  }

  @Test(
    "Texts that sheets or YAML could take for something else stay texts",
    arguments: [
      "=1+1", "-", "+33 1", "@x", "\"quoted\"", "{a: b}", "[1]", "a\nb", " blank ", "1.0", "true", "null", "_x0041_",
      "é\u{1}",
      "tab\there", "<&>'\"", "", "~", "a: b # c", "oui", "\r\n",
    ])
  func texts(_ text: String) throws {
    var cahier = Cahier(identity: CahierIdentity(id: "c", title: BilingualText(fr: "t")))
    cahier.identity.sources = [text.isEmpty ? "x" : text, "b"]
    cahier.lists = [ValueList(id: "l", entries: [.init("v", aliases: ["a", text], title: BilingualText(en: text))])]
    cahier.requirements = [
      CahierRequirement(
        id: "r", title: BilingualText(fr: text + "x", en: "e"), clause: text,
        content: .checklist(BilingualText(en: text)))
    ]
    var reading = try again(cahier)
    reading.cahier?.path = nil
    #expect(reading.cahier == cahier)
  }

  @Test(
    "A further row of a requirement that says something else than the first is told, and one that repeats it is not",
    arguments: [
      ("", "", ""), ("R1", "", ""), ("", "IfcDoor", "bloquant"), ("R1", "IfcDoor", "bloquant"), ("", "IfcWall", "C"),
      ("R1", "", "mineur"),
    ])
  func continued(id: String, classes: String, gravityOrColumn: String) {
    let gravity = gravityOrColumn == "C" ? "" : gravityOrColumn
    let book = MatrixFile([
      .init(name: "Cahier", rows: [["recol:cahier:1", "Valeur"], ["Id", "c"], ["Titre (fr)", "T"]]),
      .init(
        name: "Exigences",
        rows: [
          ["Id", "Exigence (fr)", "Classes", "Emplacement", "Gravité"], ["R1", "Repère", "IfcDoor", "Tag", "bloquant"],
          [id, "", classes, "Name", gravity],
        ]),
    ])
    let reading = SheetReader.read(book.bytes, path: "cahier.xlsx")
    let says = classes == "IfcWall" ? ["C3 IfcWall R1"] : gravity == "mineur" ? ["E3 mineur R1"] : []
    #expect(
      reading.problems.map { "\($0.column ?? "")\($0.row) \($0.arguments.joined(separator: " "))" } == says)
  }

  @Test("What people break in an edited workbook is told of its row")
  func edited() {
    let book = MatrixFile([
      .init(
        name: "Cahier", rows: [["recol:cahier:1", "Valeur"], ["Id", "c"], ["Titre (fr)", "T"], ["Bidule", "x"]]),
      .init(
        name: "Exigences",
        rows: [
          ["Id", "Exigence (fr)", "Classes", "Emplacement", "Gravité"], ["R1", "Nom", "IfcWall", "Name", "énorme"],
          ["R2", "Repère", "IfcDoor", "Tag", "bloquant"], ["", "", "", "Name", ""],
          ["R3", "Feu", "IfcDoor", "{broken", ""],
        ]),
    ])
    let reading = SheetReader.read(book.bytes, path: "cahier.xlsx")
    #expect(Set(reading.problems.map { "\($0.sheet) \($0.row)" }) == ["Cahier 4", "Exigences 2", "Exigences 5"])
    let second = reading.cahier?.requirements.first { $0.id == "R2" }
    #expect(second?.severity == .blocking)
    guard case .checks(_, let checks)? = second?.content else {
      Issue.record("no checks")
      return
    }
    #expect(checks.map(\.locators.common) == [[.attribute("Tag")], [.attribute("Name")]])
  }
}
