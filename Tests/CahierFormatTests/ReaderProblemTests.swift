import CahierFormat
import Requirements
import Testing

@Suite("What is wrong with a cahier is told with its line")
struct ReaderProblemTests {
  /// The first problem of a code, as `line: arguments`.
  private func problem(_ code: RequirementProblemCode, _ text: String) -> String? {
    CahierReader.read(text: text) { _ in nil }.problems.first { $0.code == code }.map {
      "\($0.line ?? 0): \($0.arguments.joined(separator: " | "))"
    }
  }

  private func cahier(_ rest: String) -> String { "cahier: {id: c, title: t}\n" + rest }

  @Test("An unknown key is told with the nearest right one")
  func unknownKey() {
    #expect(problem(.unknownKey, cahier("requirments: []")) == "2: requirments | root | requirements")
    let text = cahier("requirements:\n  - id: a\n    title: t\n    severty: major\n    checklist: x\n")
    #expect(problem(.unknownKey, text) == "5: severty | requirement | severity")
    let far = problem(.unknownKey, cahier("stages: [{id: a, zzzzzzzz: 1}]"))
    #expect(far?.hasPrefix("2: zzzzzzzz | stage |  | id, title, aliases, ") == true, "\(far ?? "")")
  }

  @Test("Keys that are missing, excess or given twice are told")
  func keys() {
    #expect(problem(.missingKey, "requirements: []") == "1: cahier | root")
    #expect(problem(.missingKey, cahier("requirements:\n  - title: t\n    checklist: x")) == "3: id | requirement")
    #expect(
      problem(.missingKey, cahier("requirements:\n  - {id: a, title: t}"))
        == "3: checks, ids, rule, checklist | requirement")
    #expect(
      problem(.excessKeys, cahier("requirements:\n  - {id: a, title: t, checks: [Name], checklist: x}"))
        == "3: checks, checklist | requirement")
    #expect(problem(.repeatedKey, "cahier: {id: c, title: t}\ncahier: 1") != nil)
  }

  @Test("Values of a wrong shape, or out of what is allowed, are told")
  func values() {
    #expect(problem(.wrongShape, cahier("thresholds: [1]")) == "2: thresholds | mapping | list")
    #expect(problem(.thresholdOutOfRange, cahier("thresholds: {major: 120}")) == "2: 120")
    let requirement = "requirements:\n  - {id: a, title: t, checklist: x, "
    #expect(problem(.weightNotPositive, cahier(requirement + "weight: 0}")) == "3: 0")
    #expect(
      problem(.invalidKeyValue, cahier(requirement + "severity: grave}"))
        == "3: severity | grave | blocking, major, minor")
    #expect(
      problem(.invalidKeyValue, cahier("stages:\n  - id: a\n    delay: un moment"))
        == "4: delay | un moment | 14 days, 2 weeks, 2 months, P14D")
    for rule in ["[]", "{values: []}", "{patterns: []}"] {
      let check = "requirements:\n  - {id: a, title: t, classes: [IfcDoor], checks: [{locator: Name, rule: \(rule)}]}"
      let key = rule.contains("patterns") ? "patterns" : "values"
      #expect(problem(.invalidKeyValue, cahier(check)) == "3: \(key) | [] | [EI30, EI60]")
    }
    #expect(problem(.unknownSchemaVersion, "cahier: {id: c, title: t, schemas: [IFC4X3]}") == "1: IFC4X3 | IFC4X3_ADD2")
  }

  @Test("What is no YAML, or no cahier, is told")
  func otherContent() {
    #expect(problem(.yamlMalformed, "a: [1\nb: 2")?.hasPrefix("2: ") == true)
    #expect(problem(.yamlMalformed, "a:\n\t- b")?.hasSuffix(" | unexpected-sign | 1") == true)
    #expect(problem(.yamlMalformed, "a: \"b")?.contains(" | not-closed | ") == true)
    #expect(problem(.yamlMalformed, "a: b: c")?.contains(" | unexpected-key | ") == true)
    #expect(problem(.yamlMalformed, "a: *b")?.contains(" | unknown-reference | ") == true)
    #expect(problem(.notCahier, "a: 1") == "1: ")
    #expect(problem(.notCahier, "- a") == "1: ")
    #expect(problem(.fileEmpty, "") == "0: ")
    let latin: [UInt8] = Array("cahier: {id: c, title: ".utf8) + [0xE9, 0x7D]
    let reading = unsafe latin.withUnsafeBytes { CahierReader.read($0, path: nil) }
    #expect(reading.problems.first?.code == .yamlMalformed)
  }

  @Test("Hostile YAML is refused, and at once")
  func hostile() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    #expect(problem(.yamlTooComplex, bomb) != nil)
    #expect(problem(.yamlTooComplex, bomb + "{*a11 : x}: 1\n") != nil)
    #expect(problem(.yamlTooComplex, bomb + "? *a11\n: x\n") != nil)
    #expect(problem(.yamlTooComplex, String(repeating: "[", count: 100_000)) != nil)
    #expect(CahierReader.read(text: String(repeating: "- ", count: 50_000)).cahier == nil)
    #expect(CahierReader.read(text: "cahier: !!binary \"\u{0}\"").cahier == nil)
  }
}
