import Archive
import Glibc
import TestSupport
import Testing

/// Requirements that read more than the bytes of a model.
enum ReadingMore: String {
  /// What the architect's walls must have, which one of them has not, and what all walls must.
  case disciplines = """
      - {id: REPERE, title: {fr: Repère, en: Tag}, disciplines: [ARC], classes: [IfcWall], checks: [Tag]}
      - {id: NOM, title: {fr: Nom, en: Name}, classes: [IfcWall], checks: [Name]}
    """
  case names = """
      - {id: FICHIER, title: {fr: Fichier, en: File}, rule: M19, parameters: {pattern: "[A-Z]{3}-[0-9]+\\\\.ifc"}}
    """
  case sizes = """
      - {id: TAILLE, title: {fr: Taille, en: Size}, rule: M19, parameters: {maximum-size: 0.008}}
    """
  case age = """
      - {id: AGE, title: {fr: Âge, en: Age}, rule: M20, parameters: {maximum-age: 12}}
    """
}

@Suite("recol scan keeps results by all that decides them")
struct ScanCircumstancesTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.makeFolder("m")
    try tool.makeFolder("m/b")
  }

  private func cahier(_ requirements: String) throws {
    try tool.write("cahier.yaml", DisciplinedCahier.asking(requirements))
  }

  private func scan(_ database: String = "a.sqlite", day: Int = 1_769_904_000) throws -> Tool.Outcome {
    try tool.run(
      ["scan", "m", "--db", database, "--against", "cahier.yaml", "--format", "csv"],
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "\(day)"], in: tool.folder)
  }

  private func rename(_ old: String, _ new: String) throws {
    try #require(unsafe Glibc.rename(tool.folder + "/m/" + old, tool.folder + "/m/" + new) == 0)
  }

  private func statuses(_ database: String = "a.sqlite") throws -> [String] {
    var found: [String] = []
    let connection = try Connection(tool.folder + "/" + database, .read)
    try connection.rows("SELECT name, status FROM model WHERE vanished IS NULL ORDER BY path") { row in
      found.append("\(row.text(0) ?? "") \(row.text(1) ?? "")")
    }
    return found
  }

  private func statusesByPath() throws -> [String] {
    var found: [String] = []
    try Connection(tool.folder + "/a.sqlite", .read).rows("SELECT path, status FROM model ORDER BY path") { row in
      found.append("\(row.text(0) ?? "") \(row.text(1) ?? "")")
    }
    return found
  }

  @Test(
    "A model that was called otherwise is checked again where names are read",
    arguments: [
      (ReadingMore.disciplines, "STR-1.ifc", "ARC-1.ifc", "pass", "fail"),
      (ReadingMore.names, "bad.ifc", "ARC-1.ifc", "fail", "pass"),
    ])
  func renamed(requirements: ReadingMore, old: String, new: String, before: String, after: String) throws {
    try cahier(requirements.rawValue)
    try tool.write("m/" + old, SmallModel.text)
    _ = try scan()
    #expect(try statuses() == ["\(old) \(before)"])
    try rename(old, new)
    let again = try scan()
    #expect(try statuses() == ["\(new) \(after)"])
    let fresh = try scan("fresh.sqlite")
    #expect(again.output == fresh.output && again.status == fresh.status)
    // It is the same file still, and in another folder it has the same name.
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    #expect(try connection.integer("SELECT count(*) FROM model WHERE moved_from IS NOT NULL") == 1)
    try rename(new, "b/" + new)
    _ = try scan()
    #expect(try statuses() == ["\(new) \(after)"])
    // Back under its first name it is known.
    try rename("b/" + new, old)
    _ = try scan()
    #expect(try statuses() == ["\(old) \(before)"])
  }

  @Test("Copies of different names have each their own results")
  func copies() throws {
    try cahier(ReadingMore.disciplines.rawValue)
    for name in ["ARC-1", "ARC-2", "STR-1"] { try tool.write("m/\(name).ifc", SmallModel.text) }
    let first = try scan()
    let again = try scan()
    #expect(first.output == again.output && again.status == 1)
    #expect(try statuses() == ["ARC-1.ifc fail", "ARC-2.ifc fail", "STR-1.ifc pass"])
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    var rows: [String] = []
    try connection.rows(
      "SELECT path, status, specification, result, failed FROM model_result ORDER BY path, position"
    ) { row in
      rows.append((0..<5).map { row.text($0) ?? "-" }.joined(separator: " "))
    }
    #expect(
      rows == [
        "m/ARC-1.ifc fail REPERE fail 1", "m/ARC-1.ifc fail NOM pass 0", "m/ARC-2.ifc fail REPERE fail 1",
        "m/ARC-2.ifc fail NOM pass 0", "m/STR-1.ifc pass REPERE not-applicable 0", "m/STR-1.ifc pass NOM pass 0",
      ])
    #expect(try connection.integer("SELECT models FROM requirement_summary WHERE id = 'NOM'") == 1)
    // Merged, and as lines, it says the same.
    let merge = ["scan", "--merge", "a.sqlite", "--db", "b.sqlite", "--format", "csv", "--lang", "fr"]
    #expect(try tool.run(merge, in: tool.folder).output == first.output)
    let lines = try tool.run(["scan", "--db", "a.sqlite", "--format", "jsonl"], in: tool.folder)
    try tool.write("lines.jsonl", lines.output)
    let taken = try tool.run(
      [
        "scan", "--merge", "lines.jsonl", "--db", "c.sqlite", "--against", "cahier.yaml", "--format", "csv", "--lang",
        "fr",
      ],
      in: tool.folder)
    #expect(taken.output == first.output)
  }

  @Test("Where a rule looks at the day, another day asks again")
  func day() throws {
    try cahier(ReadingMore.age.rawValue)
    try tool.write("m/n.ifc", SmallModel.text.replacing("recol','Modeleur 3'", with: "Pilote 1.2','Modeleur 3'"))
    _ = try scan(day: 1_769_904_000)
    #expect(try statuses() == ["n.ifc pass"])
    #expect(try scan(day: 1_801_440_000).status == 1)
    #expect(try statuses() == ["n.ifc fail"])
    _ = try scan(day: 1_769_904_000)
    #expect(try statuses() == ["n.ifc pass"])
  }

  @Test("A model weighs the same whether it comes loose or in an archive")
  func packed() throws {
    try cahier(ReadingMore.sizes.rawValue)
    let texts = [SmallModel.text, SmallModel.text + String(repeating: " ", count: 10_000)]
    for (text, name, archive) in [(texts[0], "n.ifc", "a.zip"), (texts[1], "b/n.ifc", "b.zip")] {
      try tool.write("m/" + name, text)
      try writeArchive([TestMember("n.ifc", text)], to: tool.folder + "/m/" + archive)
    }
    _ = try scan()
    #expect(
      try statusesByPath() == ["m/a.zip!n.ifc pass", "m/b.zip!n.ifc fail", "m/b/n.ifc fail", "m/n.ifc pass"])
    // An ifcZIP is a model as it was sent; the name of a plain archive is none of a model.
    try writeArchive([TestMember("n.ifc", texts[1])], to: tool.folder + "/n.ifczip")
    for (path, tooLarge) in [("n.ifczip", false), ("m/b/n.ifc", true), ("m/b.zip!n.ifc", true), ("m/b.zip", true)] {
      let checked = try tool.run(["check", path, "--against", "cahier.yaml"], in: tool.folder)
      #expect(checked.output.contains(" MB > ") == tooLarge, "\(path)")
    }
  }

  @Test("Where nothing of the kind is asked, results belong to contents and to every day")
  func plain() throws {
    try cahier("  - {id: NOM, title: {fr: Nom, en: Name}, classes: [IfcWall], checks: [Name]}")
    try tool.write("m/ARC-1.ifc", SmallModel.text)
    _ = try scan(day: 1_769_904_000)
    try rename("ARC-1.ifc", "STR-1.ifc")
    _ = try scan(day: 1_801_440_000)
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    #expect(try connection.integer("SELECT count(*) FROM profile") == 1)
    #expect(try connection.text("SELECT group_concat(named, '|') FROM outcome") == "")
    #expect(try statuses() == ["STR-1.ifc pass"])
  }
}
