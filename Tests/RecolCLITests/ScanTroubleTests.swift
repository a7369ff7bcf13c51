import Archive
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
      #expect(run.status == 5)
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
