import Archive
import Glibc
import Testing

@Suite("recol scan: what has no effect is refused, what was not asked does not conform")
struct ScanEffectTests {
  private func scan(_ tool: Tool, _ arguments: [String]) throws -> Tool.Outcome {
    try tool.run(["scan"] + arguments + ["--lang", "en"], in: tool.folder)
  }

  private func archive(_ tool: Tool) throws {
    try tool.makeFolder("a")
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances))
  }

  @Test(
    "An option that changes nothing of what is done is refused, with its name",
    arguments: [
      (["--db", "a.sqlite", "--against", "rules"], "--against", "recol scan --db"),
      (["--db", "a.sqlite", "--stage", "doe"], "--stage", "recol scan --db"),
      (["--db", "a.sqlite", "--photo"], "--photo", "recol scan --db"),
      (["--db", "a.sqlite", "--mapping", "none.yaml"], "--mapping", "recol scan --db"),
      (["a", "--db", "a.sqlite", "--null"], "--null", "recol scan"),
      (["--merge", "a.sqlite", "--db", "b.sqlite", "--again"], "--again", "recol scan --merge"),
      (["-", "--format", "jsonl", "--report", "html=page.html"], "--report", "recol scan -"),
      (["a", "--list", "--report", "html=page.html"], "--report", "recol scan --list"),
      (["--schema", "--spark-driver"], "--spark-driver", "recol scan --schema"),
      (["--schema", "--report", "html=page.html"], "--report", "recol scan --schema"),
    ])
  func idle(arguments: [String], option: String, command: String) throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, ["a", "--db", "a.sqlite"])
    let run = try scan(tool, arguments)
    #expect(run.status == 2)
    #expect(run.messages.contains("\(option) changes nothing of “\(command)”"), "\(run.messages)")
  }

  @Test("The options of a scan may stand beside --list, which shows what that would read")
  func listed() throws {
    let tool = try Tool()
    try archive(tool)
    let run = try scan(tool, ["a", "--list", "--db", "a.sqlite", "--against", "rules", "--stage", "doe"])
    #expect(run.status == 0)
    #expect(run.output.contains("a/one.ifc"))
  }

  @Test("A model that a merged archive asked something else does not count as conforming, and the merge does not pass")
  func unasked() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, ["a", "--db", "a.sqlite", "--against", "buildingsmart"])
    let run = try scan(tool, ["--merge", "a.sqlite", "--db", "b.sqlite", "--against", "rules"])
    #expect(run.status == 1)
    #expect(run.output.contains("1 model checked against other requirements"))
    let merged = try Connection(tool.folder + "/b.sqlite", .read)
    #expect(try merged.text("SELECT status FROM model") == "read")
  }

  @Test("Rules between files are kept as not evaluated, and told once with the waivers that nobody applies")
  func betweenFiles() throws {
    let tool = try Tool()
    try archive(tool)
    try tool.write("a/two.ifc", SmallModel.file(SmallModel.instances.replacing("Mur A", with: "Mur Z")))
    try tool.write(
      "c.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
      waivers:
        - {requirement: R1, objects: [0000000000000000000010], reason: vu, author: A, until: 2099-12-31}
      requirements:
        - {id: R1, title: Nom, classes: [IfcWall], checks: [{locator: Name}]}
        - {id: R2, title: Communs, rule: M6}
        - {id: R3, title: Identifiants, rule: M7}

      """)
    let run = try scan(tool, ["a", "--db", "a.sqlite", "--against", "c.yaml"])
    #expect(
      run.messages.split(separator: "\n").count { $0.contains("not evaluated here (M6)") } == 1, "\(run.messages)")
    #expect(run.messages.contains("1 waiver of the cahier is not applied here"), "\(run.messages)")
    let archive = try Connection(tool.folder + "/a.sqlite", .read)
    let kept = "FROM result JOIN specification s ON s.profile = result.profile AND s.position = specification"
    #expect(try archive.text("SELECT count(*) || status \(kept) WHERE s.id = 'R2'") == "2not-evaluated")
    #expect(try archive.text("SELECT count(*) \(kept) WHERE s.id = 'R3'") == "2")
    let pair = ["a/one.ifc", "a/two.ifc", "--against", "c.yaml", "--lang", "en"]
    let compared = try tool.run(["diff"] + pair, in: tool.folder)
    #expect(compared.messages.contains("not evaluated here (M6)"), "\(compared.messages)")
  }

  @Test("What of a matrix could not be read is told, and no scan passes over it")
  func refused() throws {
    let tool = try Tool()
    try archive(tool)
    try tool.write("demands.csv", "Classe;Attribut;DOE\nIfcWall;GlobalId;x\nBidule;Y;x\n")
    let run = try scan(tool, ["a", "--db", "a.sqlite", "--against", "demands.csv"])
    #expect(run.status == 1)
    #expect(run.messages.contains("demands.csv: 1 request not understood"), "\(run.messages)")
    let later = try scan(tool, ["--db", "a.sqlite"])
    #expect(later.status == 1)
    #expect(later.output.contains("1 request not understood and asked of no model"), "\(later.output)")
    let json = try scan(tool, ["--db", "a.sqlite", "--format", "json"])
    #expect(json.output.contains(#""refusedDemands": 1"#))
    let merged = try scan(tool, ["--merge", "a.sqlite", "--db", "b.sqlite"])
    #expect(merged.status == 1)
  }

  @Test("An archive that an earlier recol made is read, merged and written to without the columns that it lacks")
  func earlier() throws {
    let tool = try Tool()
    try archive(tool)
    _ = try scan(tool, ["a", "--db", "a.sqlite", "--against", "rules"])
    try Connection(tool.folder + "/a.sqlite", .write).run(
      """
      DROP VIEW model_line;
      ALTER TABLE requirement_file DROP COLUMN refused;
      ALTER TABLE profile DROP COLUMN day
      """)
    let merged = try scan(tool, ["--merge", "a.sqlite", "--db", "b.sqlite"])
    #expect(merged.status == 1)
    let asked = "SELECT path || refused FROM requirement_file"
    #expect(try Connection(tool.folder + "/b.sqlite", .read).text(asked) == "rules0")
    _ = try scan(tool, ["--db", "a.sqlite"])
    #expect(try Connection(tool.folder + "/a.sqlite", .read).text(asked) == "rules0")
  }

  @Test("An archive without a model is an error: the disk may not be mounted")
  func nothing() throws {
    let tool = try Tool()
    try tool.makeFolder("empty")
    let run = try scan(tool, ["empty", "--db", "e.sqlite", "--against", "rules"])
    #expect(run.status == 4)
    #expect(run.messages.contains("e.sqlite has no model"))
  }

  @Test("Standard output that takes nothing is told", arguments: [["--schema"], ["--spark-driver"], ["a", "--list"]])
  func full(arguments: [String]) throws {
    let tool = try Tool()
    try archive(tool)
    let full = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let run = try tool.run(["scan"] + arguments + ["--lang", "en"], output: full, in: tool.folder)
    #expect(run.status == 5)
    #expect(run.messages.contains("stdout cannot be written"))
  }
}
