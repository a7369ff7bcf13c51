import Archive
import Foundation
import Testing

@Suite("recol scan")
struct ScanTests {
  /// A folder with two sound models, one that is cut, an empty one and a text.
  private func archive(_ tool: Tool) throws {
    try tool.makeFolder("a")
    try tool.makeFolder("a/b")
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances))
    try tool.write("a/b/two.ifc", SmallModel.file(schema: "IFC2X3", SmallModel.instances))
    try tool.write("a/cut.ifc", String(SmallModel.file(SmallModel.instances).dropLast(120)))
    try tool.write("a/empty.ifc", "")
    try tool.write("a/notes.txt", "nothing")
  }

  private func scan(_ tool: Tool, _ arguments: String..., input: String = "/dev/null") throws -> Tool.Outcome {
    try tool.run(["scan"] + arguments, input: input, in: tool.folder)
  }

  private func database(_ tool: Tool) throws -> Connection { try Connection(tool.folder + "/a.sqlite", .read) }

  /// All rows but those that hold a time.
  private func rows(_ connection: Connection) throws -> [String] {
    var rows: [String] = []
    let tables = [
      "profile", "requirement_file", "model", "version", "problem", "content", "class_count", "unit", "building",
      "storey", "room", "object_class", "property_fill", "readiness", "specification", "requirement", "outcome",
      "result", "gap", "left_out",
    ]
    for table in tables {
      try connection.rows("SELECT * FROM \(table)") { row in
        let values = (0..<Int32(row.columns.count)).map { row.text($0) ?? "-" }
        rows.append(table + " " + values.joined(separator: "|"))
      }
    }
    return rows.sorted()
  }

  @Test("Each model is one row, and what cannot be read has its problem")
  func rowForEach() throws {
    let tool = try Tool()
    try archive(tool)
    let run = try scan(tool, "a", "--db", "a.sqlite")
    #expect(run.status == 4)
    let connection = try database(tool)
    #expect(try connection.integer("SELECT count(*) FROM model") == 4)
    #expect(try connection.text("SELECT status FROM model WHERE path = 'a/one.ifc'") == "read")
    #expect(
      try connection.text(
        "SELECT code FROM problem JOIN model ON model.id = problem.model WHERE path = 'a/empty.ifc'") == "empty-file")
    #expect(
      try connection.integer("SELECT count(*) FROM model WHERE status = 'error' AND id IN (SELECT model FROM problem)")
        == 2)
    #expect(try connection.integer("SELECT count(*) FROM scan WHERE ended IS NOT NULL") == 1)
  }

  @Test("The database is one file after a scan, and after a report")
  func oneFile() throws {
    let tool = try Tool()
    try archive(tool)
    for arguments in [["a", "--db", "a.sqlite"], ["--db", "a.sqlite"], ["--merge", "a.sqlite", "--db", "b.sqlite"]] {
      _ = try tool.run(["scan"] + arguments, in: tool.folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder)
      #expect(names.filter { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") } == [], "\(arguments)")
    }
  }

  @Test("A page is proposed where none is written")
  func proposal() throws {
    let tool = try Tool()
    try archive(tool)
    #expect(try scan(tool, "a", "--db", "a.sqlite").output.contains("--report html="))
    let run = try scan(tool, "a", "--db", "a.sqlite", "--report", "html=page.html")
    #expect(!run.output.contains("--report html=") && run.output.contains("SELECT * FROM unreadable"), "\(run.output)")
  }

  @Test("What has not changed is not read again; what has moved is recognised; what has gone is marked")
  func history() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    try #require(unsafe rename(tool.folder + "/a/one.ifc", tool.folder + "/a/b/renamed.ifc") == 0)
    try #require(unsafe unlink(tool.folder + "/a/empty.ifc") == 0)
    try tool.write("a/cut.ifc", SmallModel.file(SmallModel.instances))
    _ = try scan(tool, "a", "--db", "a.sqlite")
    let connection = try database(tool)
    #expect(try connection.integer("SELECT vanished FROM model WHERE path = 'a/one.ifc'") == 2)
    #expect(try connection.integer("SELECT vanished FROM model WHERE path = 'a/empty.ifc'") == 2)
    #expect(
      try connection.text(
        "SELECT old.path FROM model JOIN model AS old ON old.id = model.moved_from WHERE model.path = 'a/b/renamed.ifc'"
      )
        == "a/one.ifc")
    #expect(try connection.text("SELECT status FROM model WHERE path = 'a/cut.ifc'") == "read")
    #expect(
      try connection.integer(
        "SELECT count(*) FROM version JOIN model ON model.id = version.model WHERE path = 'a/cut.ifc'") == 2)
    #expect(try connection.integer("SELECT count(*) FROM scan") == 2)
  }

  @Test("Folders renamed to and fro, copies in them, files deleted and brought back: each scan tells what it found")
  func longHistory() throws {
    let tool = try Tool()
    try tool.makeFolder("r")
    try tool.makeFolder("r/A")
    let text = SmallModel.file(SmallModel.instances)
    let names = ["x.ifc", "y.ifc"]
    func write(_ name: String) throws { try tool.write("r/A/" + name, text) }
    for name in names { try write(name) }
    func move(_ old: String, _ new: String) throws {
      try #require(unsafe rename(tool.folder + "/r/" + old, tool.folder + "/r/" + new) == 0)
    }
    let steps: [() throws -> Void] = [
      {}, { try move("A", "B") }, { try move("B", "A") },
      { for name in names { try #require(unsafe unlink(tool.folder + "/r/A/" + name) == 0) } }, { try write("x.ifc") },
    ]
    // One folder has one name, however it is written.
    for (number, step) in steps.enumerated() {
      try step()
      _ = try scan(tool, ["r", "./r", "r/."][number % 3], "--db", "a.sqlite")
    }
    var history: [String] = []
    try database(tool).rows("SELECT new, moved, changed, vanished FROM history ORDER BY scan") { row in
      history.append([0, 1, 2, 3].map { row.text($0) ?? "" }.joined(separator: " "))
    }
    #expect(history == ["2 0 0 0", "0 2 0 0", "0 2 0 0", "0 0 0 2", "1 0 0 0"])
    #expect(
      try database(tool).text("SELECT moved_from FROM scan_change WHERE scan = 2 AND path = 'r/B/y.ifc'") == "r/A/y.ifc"
    )
  }

  @Test("What lies in the working directory has one name, whether all of it is scanned or a folder")
  func workingDirectory() throws {
    let tool = try Tool()
    try archive(tool)
    try tool.write("top.ifc", SmallModel.file(SmallModel.instances + "\n"))
    _ = try scan(tool, ".", "--db", "a.sqlite")
    _ = try scan(tool, "a", "--db", "a.sqlite")
    #expect(try database(tool).integer("SELECT count(*) FROM model") == 5)
    #expect(try database(tool).integer("SELECT count(*) FROM model WHERE vanished IS NULL") == 5)
    try #require(unsafe unlink(tool.folder + "/a/one.ifc") == 0)
    _ = try scan(tool, ".", "--db", "a.sqlite")
    #expect(try database(tool).text("SELECT path FROM model WHERE vanished IS NOT NULL") == "a/one.ifc")
  }

  @Test("A merge of an archive that was scanned again lets go of what has vanished there")
  func mergedAgain() throws {
    let tool = try Tool()
    try archive(tool)
    for round in 0..<2 {
      if round == 1 { try #require(unsafe unlink(tool.folder + "/a/one.ifc") == 0) }
      _ = try scan(tool, "a", "--db", "part.sqlite")
      _ = try scan(tool, "--merge", "part.sqlite", "--db", "a.sqlite")
    }
    #expect(try database(tool).integer("SELECT vanished FROM model WHERE path = 'a/one.ifc'") == 2)
    #expect(try database(tool).integer("SELECT vanished FROM history WHERE scan = 2") == 1)
  }

  @Test("A scan that is killed goes on, and ends with the same rows")
  func killed() throws {
    let tool = try Tool()
    try tool.makeFolder("a")
    for number in 1...120 {
      let wall = "\n#\(1000 + number)=IFCWALL('x',$,$,$,$,$,$,$,$);"
      try tool.write("a/\(number).ifc", SmallModel.file(SmallModel.instances + wall))
    }
    _ = try scan(tool, "a", "--db", "whole.sqlite")
    for pause in [0.02, 0.05, 0.1, 0.2] {
      _ = try tool.run(
        ["scan", "a", "--db", "a.sqlite"], in: tool.folder, under: ["/usr/bin/timeout", "-s", "KILL", "\(pause)"])
    }
    _ = try scan(tool, "a", "--db", "a.sqlite")
    let connection = try database(tool)
    #expect(try connection.text("PRAGMA integrity_check") == "ok")
    #expect(try rows(connection) == rows(Connection(tool.folder + "/whole.sqlite", .read)))
  }

  @Test("A scan that is killed while it reports is no second one when it is done again")
  func killedWhileReporting() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    // What a process leaves behind that is killed before it has written its reports.
    try tool.write("a.sqlite.lock", "")
    _ = try scan(tool, "a", "--db", "a.sqlite")
    #expect(try database(tool).integer("SELECT count(*) FROM scan") == 1)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    #expect(try database(tool).integer("SELECT count(*) FROM scan") == 2)
  }

  @Test("Lines merged are the same rows as a scan of the same files")
  func merged() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    let paths = "a/b/two.ifc\na/cut.ifc\na/empty.ifc\na/one.ifc\n"
    let lines = try scan(tool, "-", "--format", "jsonl", input: tool.write("paths.txt", paths))
    #expect(lines.status == 4)
    #expect(lines.output.split(separator: "\n").count == 4)
    try tool.write("lines.jsonl", lines.output)
    _ = try scan(tool, "--merge", "lines.jsonl", "--db", "b.sqlite")
    _ = try scan(tool, "--merge", "b.sqlite", "--db", "c.sqlite")
    let expected = try rows(database(tool))
    #expect(try rows(Connection(tool.folder + "/b.sqlite", .read)) == expected)
    #expect(try rows(Connection(tool.folder + "/c.sqlite", .read)) == expected)
  }

  @Test("A line comes for every path, even where there is nothing")
  func missing() throws {
    let tool = try Tool()
    let run = try scan(tool, "-", "--format", "jsonl", input: tool.write("paths.txt", "nowhere.ifc\n"))
    #expect(run.status == 4)
    #expect(run.output.contains("\"path\": \"nowhere.ifc\"") && run.output.contains("missing-file"))
  }

  @Test("Requirements are asked, and the status says what came out")
  func requirements() throws {
    let tool = try Tool()
    try tool.makeFolder("a")
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances))
    let run = try scan(tool, "a", "--db", "a.sqlite", "--against", "rules")
    #expect(run.status == 1)
    let connection = try database(tool)
    #expect(try connection.integer("SELECT count(*) FROM result") ?? 0 > 20)
    #expect(try connection.integer("SELECT count(*) FROM gap") ?? 0 > 0)
    #expect(try connection.text("SELECT status FROM model") == "fail")
  }

  @Test(
    "A command line that makes no sense says so",
    arguments: [
      ["scan", "a"], ["scan", "-", "--db", "x"], ["scan", "-"], ["scan", "--merge", "--db", "x"],
      ["scan", "a", "--db", "x", "--memory", "much"], ["scan", "a", "--db", "x", "--memory", "1M"],
    ])
  func usage(_ arguments: [String]) throws {
    let tool = try Tool()
    #expect(try tool.run(arguments, in: tool.folder).status == 2)
  }

  @Test("A database of another program is left as it is")
  func foreign() throws {
    let tool = try Tool()
    try tool.makeFolder("a")
    try tool.write("x.sqlite", String(repeating: "nothing of the kind ", count: 100))
    #expect(try scan(tool, "a", "--db", "x.sqlite").status == 4)
  }

  @Test("The models that would be read are listed with their sizes, and none is read")
  func list() throws {
    let tool = try Tool()
    try archive(tool)
    let run = try scan(tool, "--list", "-0", "a")
    let size = SmallModel.file(SmallModel.instances).utf8.count
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\0").contains("\(size)\ta/one.ifc"))
    #expect(run.output.contains("0\ta/empty.ifc\0"))
    #expect(!run.output.contains("notes.txt"))
  }

  @Test("The SQL of the tables makes an archive that can be scanned into")
  func schema() throws {
    let tool = try Tool()
    let sql = try scan(tool, "--schema").output
    let connection = try Connection(tool.folder + "/made.sqlite")
    try connection.run(sql)
    try archive(tool)
    #expect(try scan(tool, "a", "--db", "made.sqlite").status == 4)
    #expect(try connection.integer("SELECT count(*) FROM model") == 4)
  }

  @Test("The driver for Apache Spark comes with the program")
  func driver() throws {
    let driver = try scan(Tool(), "--spark-driver").output
    #expect(driver.hasPrefix("#!/usr/bin/env python3") && driver.contains("recol scan"))
  }

  @Test("A merge of databases takes over what they were of")
  func mergedFolders() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    _ = try scan(tool, "--merge", "a.sqlite", "--db", "b.sqlite")
    #expect(
      try Connection(tool.folder + "/b.sqlite", .read).text("SELECT folders FROM scan") == "[\"a\"]")
  }

  @Test("What archives of different requirements are said to ask does not depend on their order, and the others count")
  func mergedProfiles() throws {
    let tool = try Tool()
    try archive(tool)
    try tool.makeFolder("z")
    try tool.write("z/three.ifc", SmallModel.file(SmallModel.instances + "\n"))
    _ = try scan(tool, "a", "--db", "a.sqlite", "--against", "rules")
    _ = try scan(tool, "z", "--db", "z.sqlite", "--against", "buildingsmart")
    for (order, name) in [(["a.sqlite", "z.sqlite"], "one"), (["z.sqlite", "a.sqlite"], "two")] {
      let run = try tool.run(
        ["scan", "--merge"] + order + ["--db", name + ".sqlite", "--lang", "en"], in: tool.folder)
      #expect(run.output.contains("1 model checked against other requirements"))
      let merged = try Connection(tool.folder + "/\(name).sqlite", .read)
      let asked = "SELECT path FROM requirement_file WHERE profile = (SELECT id FROM current_profile)"
      #expect(try merged.text(asked) == "rules")
      #expect(try merged.integer("SELECT unasked FROM archive_summary") == 1)
    }
  }

  @Test("Models that could not be read to their end are told to be missing from what is handed over")
  func damagedHandover() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, "a", "--db", "a.sqlite")
    let run = try scan(tool, "--db", "a.sqlite", "--lang", "en", "--report", "cobie=cobie.xlsx")
    #expect(run.status == 4)
    #expect(run.messages.contains("not in the files for COBie and GMAO: a/cut.ifc, a/empty.ifc"))
  }

  @Test("What is no line of a model is refused with its place")
  func noLine() throws {
    let tool = try Tool()
    try tool.write("lines.jsonl", "{\"path\": \"a.ifc\", \"status\": \"error\", \"problems\": []}\nnonsense\n")
    let run = try scan(tool, "--merge", "lines.jsonl", "--db", "b.sqlite")
    #expect(run.status == 4)
    #expect(run.messages.contains("lines.jsonl") && run.messages.contains("2"))
  }

  @Test("What models hold is handed over, and what a maintenance system would refuse stands beside it")
  func handover() throws {
    let tool = try Tool()
    let sample = SampleTests.folder.path
    _ = try tool.run(["scan", sample, "--db", "a.sqlite"], in: tool.folder)
    let run = try scan(
      tool, "--db", "a.sqlite", "--lang", "en", "--report", "cobie=cobie.xlsx", "--report", "gmao=equipment.csv",
      "--mapping", sample + "/gmao-equipements.yaml")
    #expect(run.status == 0)
    #expect(tool.read(tool.folder + "/cobie.xlsx")?.hasPrefix("PK") == true)
    let accepted = try #require(tool.read(tool.folder + "/equipment.csv")).split(separator: "\r\n").count - 1
    let refused = try #require(tool.read(tool.folder + "/equipment.refused.csv")).split(separator: "\r\n").count - 1
    #expect(accepted > 0 && refused > 0)
    #expect(run.messages.contains("\(accepted) row") && run.messages.contains("\(refused) refused"))
  }

  @Test("A mapping that cannot be used is said before anything is read")
  func badMapping() throws {
    let tool = try Tool()
    try archive(tool)
    try tool.write("m.yaml", "rows: component\n")
    let run = try scan(tool, "a", "--db", "a.sqlite", "--report", "gmao=x.csv", "--mapping", "m.yaml")
    #expect(run.status == 3 && run.messages.contains("m.yaml:1"))
    #expect(unsafe access(tool.folder + "/a.sqlite", F_OK) != 0)
    #expect(try scan(tool, "a", "--db", "a.sqlite", "--report", "gmao=x.csv").status == 2)
  }
}
