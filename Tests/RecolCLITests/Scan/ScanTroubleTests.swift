import Archive
import Glibc
import Testing

@Suite("recol scan says what is the matter, and a way out")
struct ScanTroubleTests {
  private func scan(_ tool: Tool, _ arguments: String...) throws -> Tool.Outcome {
    try tool.run(["scan"] + arguments + ["--lang", "fr"], in: tool.folder)
  }

  @Test("A folder that cannot be read is named, with why")
  func folder() throws {
    let tool = try Tool()
    let run = try scan(tool, "nowhere", "--db", "a.sqlite")
    #expect(run.status == 4)
    #expect(run.output.contains("    nowhere\u{A0}: fichier ou dossier introuvable"), "\(run.output)")
    #expect(run.output.contains("SELECT * FROM left_out"))
  }

  @Test("A database that is missing, or a folder, is said to be so")
  func database() throws {
    let tool = try Tool()
    try tool.makeFolder("a")
    for (path, words) in [("none.sqlite", "n'existe pas"), ("a", "est un dossier")] {
      let run = try scan(tool, "--db", path)
      #expect(run.status == 4)
      #expect(run.messages.contains(words) && !run.messages.contains("une fois la place faite"), "\(run.messages)")
    }
  }

  @Test("A database is not merged into itself, and what is damaged is named")
  func merge() throws {
    let tool = try Tool()
    try tool.makeFolder("a")
    _ = try scan(tool, "a", "--db", "a.sqlite")
    let same = try scan(tool, "--merge", "./a.sqlite", "--db", "a.sqlite")
    #expect(same.status == 2)
    #expect(same.messages.contains("le même fichier"), "\(same.messages)")
  }

  @Test("A merge of counts that no archive can add up is refused, and what to do next is to merge once more")
  func hugeCounts() throws {
    let tool = try Tool()
    try tool.write("a.ifc", SmallModel.file(SmallModel.instances))
    let paths = try tool.write("paths.txt", "a.ifc\n")
    let line = try tool.run(["scan", "-", "--format", "jsonl"], input: paths, in: tool.folder).output
    let huge = "9223372036854775807"
    for (member, value) in [("instances", huge), ("objects", "\"\(huge)\""), ("bytes", "-9.2e18")] {
      let (before, after) = try #require(
        line.firstRange(of: "\"\(member)\": ").map { (line[..<$0.upperBound], line[$0.upperBound...]) })
      try tool.write("l.jsonl", before + value + after.drop { $0.isNumber })
      let merge = try scan(tool, "--merge", "l.jsonl", "--db", "\(member).sqlite")
      #expect(merge.status == 4 && merge.messages.contains("un compte dépasse"), "\(merge)")
      let report = try scan(tool, "--db", "\(member).sqlite")
      #expect(report.status < 5 && report.output.contains("recol scan --merge l.jsonl --db"), "\(report)")
    }
    try tool.write("l.jsonl", line)
    #expect(try scan(tool, "--merge", "l.jsonl", "--db", "a.sqlite").status == 0)
    try Connection(tool.folder + "/a.sqlite").run("UPDATE class_count SET instances = \(huge)")
    let merge = try scan(tool, "--merge", "a.sqlite", "--db", "b.sqlite")
    #expect(merge.status == 4 && merge.messages.contains("un compte dépasse"), "\(merge)")
  }

  @Test("Thousands of folders, and of folders that cannot be read, are one scan")
  func manyFolders() throws {
    let tool = try Tool()
    try tool.makeFolder("f")
    let folders = try (0..<1_100).map { try tool.makeFolder("f/\($0)") }
    try tool.write("f/7/a.ifc", SmallModel.file(SmallModel.instances))
    for _ in 0..<2 {
      let run = try tool.run(["scan"] + folders + ["--db", "a.sqlite"], in: tool.folder)
      #expect(run.status == 0, "\(run.messages)")
    }
    #expect(unsafe unlink(tool.folder + "/f/7/a.ifc") == 0)
    _ = try tool.run(["scan"] + folders.dropFirst(8) + ["--db", "a.sqlite"], in: tool.folder)
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    #expect(try connection.integer("SELECT count(*) FROM model WHERE vanished IS NULL") == 1)
    _ = try tool.run(["scan"] + folders + ["--db", "a.sqlite"], in: tool.folder)
    #expect(try connection.integer("SELECT count(*) FROM model WHERE vanished IS NOT NULL") == 1)
  }

  @Test("A folder in the place of lines is told, and is no empty list")
  func folderOfLines() throws {
    let tool = try Tool()
    let folder = try tool.makeFolder("a")
    let merge = try scan(tool, "--merge", "a", "--db", "a.sqlite")
    #expect(merge.status == 4)
    #expect(merge.messages.contains("a ne peut pas être lu"), "\(merge.messages)")
    let lines = try tool.run(
      ["scan", "-", "--format", "jsonl", "--lang", "en"], input: folder, in: tool.folder)
    #expect(lines.status == 4 && lines.output.isEmpty)
    #expect(lines.messages.contains("stdin cannot be read"), "\(lines.messages)")
  }

  @Test("A database in a folder that is not there is what cannot be written, and not its lock")
  func missingFolder() throws {
    let tool = try Tool()
    let run = try scan(tool, ".", "--db", "absent/a.sqlite")
    #expect(run.status == 5)
    #expect(run.messages.contains("absent/a.sqlite ne peut pas") && !run.messages.contains(".lock"), "\(run.messages)")
  }

  @Test("Only a full or failing disk asks for room")
  func matters() {
    func matter(_ code: Int32) -> DatabaseError.Matter? {
      DatabaseError.refused(code: code, message: "", statement: "").matter
    }
    #expect(matter(13) == .disk && matter(10 | 3 << 8) == .disk)
    #expect(
      matter(14) == .unopened && matter(8 | 1 << 8) == .readOnly && matter(5) == .locked && matter(26) == .content)
    #expect(matter(1) == nil)
  }
}
