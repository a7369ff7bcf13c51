import CahierFormat
import Requirements
import Testing
import Yams

@Suite("A file of waivers")
struct WaiverFileTests {
  private func problems(_ text: String) -> [String] {
    WaiverFileReader.read(text: text).problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
  }

  @Test("is read with its lines, objects by GlobalId, tag, name and class")
  func sound() throws {
    let reading = WaiverFileReader.read(
      text: """
        waivers:
          - requirement: MUR-CF
            objects:
              - 2O2Fr$t4X7Zf8NOew3FLKI
              - {name: "Mur existant *", class: IfcWall}
              - {global-id: 2O2Fr$t4X7Zf8NOew3FLKJ}
              - {tag: "12?"}
            reason: Murs conservés
            author: Mme Roy
            until: 2026-12-31
          - {requirement: "Portes", reason: r, author: a}
        """)
    #expect(reading.problems.isEmpty && reading.waivers.count == 2)
    let first = try #require(reading.waivers.first)
    #expect(first.objects == ["2O2Fr$t4X7Zf8NOew3FLKI", "2O2Fr$t4X7Zf8NOew3FLKJ"])
    #expect(first.patterns == [ObjectPattern(name: "Mur existant *", className: "IfcWall"), ObjectPattern(tag: "12?")])
    #expect(first.until == "2026-12-31" && first.line.number == 2)
    #expect(reading.waivers[1].objects.isEmpty && reading.waivers[1].line.number == 11)
  }

  @Test("without waivers it is sound, and waives nothing")
  func empty() {
    #expect(problems("waivers: []\n").isEmpty)
  }

  @Test(
    "what is wrong is said with its line",
    arguments: [
      ("", "0 file-empty"), ("- a", "1 not-waivers"), ("cahier: {id: a}", "1 not-waivers"),
      ("waivers:\n  - {requirement: a, author: b}", "2 missing-key"),
      ("waivers:\n  - {requirement: a, reason: b}", "2 missing-key"),
      ("waivers:\n  - {reason: a, author: b}", "2 missing-key"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     untill: 2026-12-31}", "3 unknown-key"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     until: 31/12/2026}", "3 invalid-key-value"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     until: 2026-02-30}", "3 invalid-key-value"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     objects: []}", "3 empty-list"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     objects: [porte]}", "3 invalid-global-id"),
      ("waivers:\n  - {requirement: a, reason: b, author: c,\n     objects: [{}]}", "3 missing-key"),
      ("waivers:\n  - a", "2 wrong-shape"), ("waivers: [", "1 yaml-malformed"),
    ])
  func unsound(text: String, expected: String) {
    let found = problems(text)
    #expect(found.contains { $0.hasSuffix(expected.split(separator: " ")[1]) }, "\(found)")
    #expect(WaiverFileReader.read(text: text).hasErrors)
    if !expected.contains("yaml") { #expect(found.contains(expected), "\(found)") }
  }

  @Test("its JSON Schema knows the keys that the reader knows, in both languages")
  func schema() throws {
    let directory = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/schemas/waivers.schema.json"))
    let schema = try #require(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)))
    func keys(_ node: Node?) -> Set<String> { Set(node?.mapping?.keys.compactMap(\.string) ?? []) }
    #expect(keys(schema["properties"]) == Set(WaiverFileReader.keys["waivers"] ?? []))
    let waiver = schema["$defs"]?["waiver"]?["properties"]
    #expect(keys(waiver) == Set(WaiverFileReader.keys["waiver"] ?? []))
    let object = schema["$defs"]?["object"]?["anyOf"]?[1]?["properties"]
    #expect(keys(object) == Set(WaiverFileReader.keys["object"] ?? []))
    for described in [waiver, object] {
      for entry in described?.mapping.map(Array.init) ?? [] {
        #expect(entry.value["description"]?.string?.contains(" — ") == true, "\(entry.key)")
      }
    }
  }
}
