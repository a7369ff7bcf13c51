import ByteInput
import Glibc
import Testing

@Suite("recol info")
struct InfoTests {
  @Test("says what a model is, in JSON and to people")
  func small() throws {
    let tool = try Tool()
    let model = try tool.write("mur.ifc", SmallModel.text)
    let json = try tool.run(["info", model, "--format", "json"])
    #expect(json.status == 0 && json.messages.isEmpty)
    for part in [
      "\"schema\": \"IFC4\"", "\"instances\": 12", "\"IFCWALL\": 3", "\"author\": [\"Zoé\"]",
      "\"viewDefinition\": \"ReferenceView_V1.2\"", "\"originatingSystem\": \"Modeleur 3\"", "\"authorization\": null",
      "\"problems\": []", "\"bytes\": \(SmallModel.text.utf8.count)",
    ] {
      #expect(json.output.contains(part), "\(part) in \(json.output)")
    }
    let text = try tool.run(["info", model])
    #expect(text.status == 0 && text.output.contains("IFCWALL") && text.output.contains("Zoé"))
    #expect(!text.output.utf8.contains(0x1B), "colours only on a terminal")
  }

  @Test("numbers of a georeference have their units, and the marks of their language between them")
  func georeference() throws {
    let tool = try Tool()
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let model = root + "/sample-ifc/ecole-ifc4.ifc"
    let french = try tool.run(["info", model]).output.replacing("\u{A0}", with: " ")
    #expect(french.contains("843250.0 m ; 6519480.0 m ; 172.0 m"), "\(french)")
    #expect(french.contains("° ; 172000.0 mm") && french.contains("classes (--format json)"), "\(french)")
    let english = try tool.run(["info", model, "--lang", "en"]).output.replacing("\u{A0}", with: " ")
    #expect(english.contains("843250.0 m, 6519480.0 m, 172.0 m") && !english.contains(" ; "), "\(english)")
  }

  @Test("reads standard input")
  func standardInput() throws {
    let tool = try Tool()
    let model = try tool.write("mur.ifc", SmallModel.text)
    let outcome = try tool.run(["info", "-", "--format", "json"], input: model)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"instances\": 12"))
  }

  @Test(
    "what is no model gets a sentence, status 4, and JSON all the same",
    arguments: [
      ("vide.ifc", [], "empty-file", "vide"), ("a.gz", [0x1F, 0x8B, 8, 0], "not-a-model-compressed", "compressé"),
      ("a.ifc", [0xFF, 0xFE, 0x49, 0, 0x53, 0], "not-a-model-wide-text", "UTF-16"),
      ("a.ids", Array(SmallModel.requirements("").utf8), "not-a-model-ids", "IDS"),
      ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "not-a-model-picture", "image"),
      ("a.pdf", Array("%PDF-1.7".utf8), "not-a-model-pdf", "PDF"),
      ("a.txt", Array("bonjour".utf8), "not-a-model", "IFC"),
      ("a.json", Array("{}".utf8), "not-a-model-json", "JSON"), ("a.xml", Array("<a/>".utf8), "not-a-model-xml", "XML"),
      ("a.zip", [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), "archive-without-model", "aucune maquette"),
    ])
  func otherKinds(name: String, bytes: [UInt8], code: String, word: String) throws {
    let tool = try Tool()
    let path = try tool.write(name, bytes)
    let json = try tool.run(["info", path, "--format", "json"])
    #expect(json.status == 4)
    #expect(json.output.contains("\"code\": \"\(code)\""), "\(json.output)")
    // Which file it was is told by its size and sum all the same.
    #expect(json.output.contains("\"sha256\": \"\(SHA256.hexadecimal(of: bytes))\""))
    #expect(json.output.contains("\"bytes\": \(bytes.count),"))
    let text = try tool.run(["info", path])
    #expect(text.status == 4 && text.output.contains(word), "\(text.output)")
  }

  @Test("a missing file and a folder are 4, too", arguments: [("absent.ifc", "missing-file"), ("", "directory")])
  func nothingThere(name: String, code: String) throws {
    let tool = try Tool()
    let outcome = try tool.run(["info", tool.folder + "/" + name, "--format", "json"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("\"code\": \"\(code)\"") && outcome.output.contains("\"bytes\": null"))
  }

  @Test("of a file of holes the size is told, and no sum: nobody reads gigabytes of zeros; of a pipe neither")
  func hollow() throws {
    let tool = try Tool()
    let path = try tool.write("a.ifc", "rien")
    try #require(unsafe truncate(path, 3 << 30) == 0)
    let file = try tool.run(["info", path, "--format", "json"])
    #expect(file.status == 4 && file.output.contains("\"bytes\": \(3 << 30),"))
    #expect(file.output.contains("\"sha256\": null"))
    let pipe = tool.folder + "/b.ifc"
    unsafe mkfifo(pipe, 0o600)
    let other = try tool.run(["info", pipe, "--format", "json"])
    #expect(other.status == 4 && other.output.contains("\"bytes\": null"))
  }

  @Test("a truncated model is 4, and what was read is reported")
  func truncated() throws {
    let tool = try Tool()
    let cut = SmallModel.text.prefix(SmallModel.text.count * 3 / 4)
    let outcome = try tool.run(["info", try tool.write("a.ifc", String(cut)), "--format", "json"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("\"truncated\"") && outcome.output.contains("\"IFCWALL\": 3"))
  }

  @Test(
    "an unknown schema is a problem and no obstacle",
    arguments: [
      ("IFC9", "schema-unknown", 0), ("ifc4", "schema-alias", 0), ("IFC4X3", "schema-alias", 0),
      ("AUTOMOTIVE_DESIGN", "not-a-model-other-step", 4),
    ])
  func schemas(schema: String, code: String, status: Int32) throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.file(schema: schema, SmallModel.instances))
    let outcome = try tool.run(["info", model, "--format", "json"])
    #expect(outcome.status == status)
    #expect(outcome.output.contains("\"code\": \"\(code)\"") && outcome.output.contains("\"IFCWALL\": 3"))
  }

  @Test("reports go to files, and --stats to standard error")
  func reports() throws {
    let tool = try Tool()
    let model = try tool.write("mur.ifc", SmallModel.text)
    let file = tool.folder + "/r.json"
    let outcome = try tool.run(["info", model, "--report", "json=\(file)", "--stats"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("IFCWALL") && !outcome.output.contains("index"))
    #expect(outcome.messages.contains("index") && outcome.messages.contains("mémoire"))
    let alone = try tool.run(["info", model, "--format", "json"])
    #expect(tool.read(file) == alone.output)
  }

  @Test("a report that cannot be written is 5, and said")
  func unwritableReport() throws {
    let tool = try Tool()
    let model = try tool.write("mur.ifc", SmallModel.text)
    let outcome = try tool.run(["info", model, "--report", "json=\(tool.folder)/nulle/part.json"])
    #expect(outcome.status == 5)
    #expect(outcome.output.contains("IFCWALL") && outcome.messages.contains("ne peut pas être écrit"))
    let full = unsafe open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(try tool.run(["info", model], output: full).status == 5)
  }

  @Test("a reader that ends early is no fault")
  func closedPipe() throws {
    let tool = try Tool()
    let model = try tool.write("mur.ifc", SmallModel.text)
    var ends: [Int32] = [0, 0]
    let made = unsafe pipe(&ends)
    try #require(made == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let outcome = try tool.run(["info", model], output: ends[1])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
  }
}
