import Archive
import Foundation
import Glibc
import Testing

@Suite("recol scan --merge knows from lines alone what their models were asked")
struct ScanMergedLinesTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.makeFolder("a")
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances))
    try tool.write("a/two.ifc", SmallModel.file(schema: "IFC2X3", SmallModel.instances))
  }

  /// Writes the lines of models to a file.
  private func lines(_ name: String, of paths: [String] = ["a/one.ifc", "a/two.ifc"], _ asking: [String]) throws {
    try tool.write("paths.txt", paths.joined(separator: "\n") + "\n")
    let run = try tool.run(
      ["scan", "-", "--format", "jsonl", "--lang", "en"] + asking, input: tool.folder + "/paths.txt", in: tool.folder)
    try tool.write(name, run.output)
  }

  private func merge(_ database: String, _ arguments: [String], day: Int = 1_769_904_000) throws -> Tool.Outcome {
    try tool.run(
      ["scan", "--merge", "--db", database, "--lang", "en"] + arguments,
      environment: ["SOURCE_DATE_EPOCH": "\(day)"], in: tool.folder)
  }

  private func open(_ database: String) throws -> Connection {
    try Connection(tool.folder + "/" + database, .read)
  }

  /// What an archive says of its models and of what they were asked.
  private func rows(_ database: String) throws -> [String] {
    var rows: [String] = []
    for sql in [
      "SELECT * FROM profile WHERE id = (SELECT id FROM current_profile)",
      "SELECT * FROM requirement_file WHERE profile = (SELECT id FROM current_profile)",
      "SELECT path, status FROM model", "SELECT * FROM outcome", "SELECT * FROM result", "SELECT * FROM gap",
    ] {
      try open(database).rows(sql) { row in
        rows.append((0..<Int32(row.columns.count)).map { row.text($0) ?? "-" }.joined(separator: "|"))
      }
    }
    return rows.sorted()
  }

  @Test("Lines that were asked requirements are reported under them")
  func asked() throws {
    let asking = ["--against", "rules", "--against", "buildingsmart"]
    try lines("lines.jsonl", asking)
    let merged = try merge("b.sqlite", ["lines.jsonl"])
    let scanned = try tool.run(["scan", "a", "--db", "a.sqlite", "--lang", "en"] + asking, in: tool.folder)
    #expect(merged.status == 1 && scanned.status == 1)
    #expect(!merged.output.contains("without requirements"))
    #expect(try rows("b.sqlite") == rows("a.sqlite"))
    // What the database writes as lines says it, too.
    let again = try tool.run(["scan", "--db", "b.sqlite", "--format", "jsonl"], in: tool.folder)
    try tool.write("again.jsonl", again.output)
    _ = try merge("c.sqlite", ["again.jsonl"])
    #expect(try rows("c.sqlite") == rows("a.sqlite"))
  }

  @Test("Of lines that were asked different things, what most were asked is reported, and the others are counted")
  func different() throws {
    try lines("one.jsonl", ["--against", "rules"])
    try tool.write("a/three.ifc", SmallModel.file(SmallModel.instances + "\n"))
    try lines("two.jsonl", of: ["a/three.ifc"], ["--against", "buildingsmart"])
    for (number, order) in [["one.jsonl", "two.jsonl"], ["two.jsonl", "one.jsonl"]].enumerated() {
      let run = try merge("\(number).sqlite", order)
      #expect(run.output.contains("1 model checked against other requirements"), "\(run.output)")
      #expect(try open("\(number).sqlite").text("SELECT name FROM current_profile") == "Model rules")
    }
    // What is asked for is reported, whatever most were asked.
    _ = try merge("asked.sqlite", ["one.jsonl", "two.jsonl", "--against", "buildingsmart"])
    #expect(try open("asked.sqlite").integer("SELECT unasked FROM archive_summary") == 2)
  }

  @Test("A photo beside, and another day, make no other requirements of the same ones")
  func sameRequirements() throws {
    try tool.write("cahier.yaml", DisciplinedCahier.asking(ReadingMore.age.rawValue))
    let asking = ["--against", "cahier.yaml"]
    try tool.write("paths.txt", "a/one.ifc\na/two.ifc\n")
    let run = try tool.run(
      ["scan", "-", "--format", "jsonl", "--photo"] + asking, input: tool.folder + "/paths.txt",
      environment: ["SOURCE_DATE_EPOCH": "1769904000"], in: tool.folder)
    #expect(run.output.contains("\"day\": \"2026-02-01\""))
    try tool.write("lines.jsonl", run.output)
    _ = try merge("b.sqlite", ["lines.jsonl"] + asking, day: 1_769_990_400)
    #expect(try open("b.sqlite").integer("SELECT unasked FROM archive_summary") == 0)
    #expect(try open("b.sqlite").integer("SELECT count(*) FROM profile") == 1)
  }

  @Test(
    "What says nothing of the kind is refused with its place",
    arguments: [
      "[]", "{\"digest\": \"00\", \"name\": \"n\", \"photo\": true, \"files\": []}",
      "{\"digest\": \"\(String(repeating: "0f", count: 32))\", \"name\": 1, \"photo\": true, \"files\": []}",
      "{\"digest\": \"\(String(repeating: "0f", count: 32))\", \"name\": \"n\", \"photo\": true, \"files\": [{}]}",
      "{\"digest\": \"\(String(repeating: "0f", count: 32))\", \"name\": \"n\", \"photo\": true, \"files\": 1}",
    ])
  func unsound(_ asked: String) throws {
    try tool.write(
      "lines.jsonl", "{\"path\": \"a.ifc\", \"status\": \"pass\", \"problems\": [], \"asked\": \(asked)}\n")
    let run = try merge("b.sqlite", ["lines.jsonl"])
    #expect(run.status == 4)
    #expect(run.messages.contains("lines.jsonl") && run.messages.contains("1"))
  }

  @Test("What is known of a model stays where a line of it is none")
  func badLine() throws {
    try lines("lines.jsonl", ["--against", "rules"])
    _ = try merge("b.sqlite", ["lines.jsonl"])
    let before = try open("b.sqlite").text("SELECT status FROM model WHERE path = 'a/one.ifc'")
    for bad in [#""status": "pass", "asked": []"#, #""status": "perhaps""#] {
      try tool.write("bad.jsonl", #"{"path": "a/one.ifc", \#(bad), "problems": []}"# + "\n")
      #expect(try merge("b.sqlite", ["bad.jsonl"]).status == 4)
      #expect(try open("b.sqlite").text("SELECT status FROM model WHERE path = 'a/one.ifc'") == before)
    }
  }

  @Test("A photo that one archive has stays, in whichever order they are merged")
  func photo() throws {
    let sample = SampleTests.folder.path + "/ecole-ifc4.ifc"
    for (name, asking) in [("photo", ["--photo"]), ("asked", ["--against", "rules"])] {
      _ = try tool.run(["scan", sample, "--db", name + ".sqlite"] + asking, in: tool.folder)
    }
    for (number, order) in [["photo", "asked"], ["asked", "photo"]].enumerated() {
      _ = try merge("\(number).sqlite", order.map { $0 + ".sqlite" } + ["--against", "rules"])
      let merged = try open("\(number).sqlite")
      #expect(try merged.integer("SELECT rooms FROM content") ?? 0 > 0)
      #expect(try merged.integer("SELECT count(*) FROM room") == merged.integer("SELECT rooms FROM content"))
      #expect(try merged.integer("SELECT count(*) FROM result") ?? 0 > 0)
    }
  }

  @Test("A merge that goes on lets go of what has vanished from an archive in between")
  func vanishedBetween() throws {
    for round in 0..<2 {
      _ = try tool.run(["scan", "a", "--db", "part.sqlite"], in: tool.folder)
      _ = try merge("b.sqlite", ["part.sqlite"])
      guard round == 0 else { break }
      // As a merge leaves it that is killed before its end.
      try Connection(tool.folder + "/b.sqlite", .change).run("UPDATE scan SET ended = NULL")
      try #require(unsafe unlink(tool.folder + "/a/one.ifc") == 0)
    }
    #expect(try open("b.sqlite").integer("SELECT count(*) FROM scan") == 1)
    #expect(try open("b.sqlite").integer("SELECT count(*) FROM model WHERE vanished IS NULL") == 1)
  }
}
