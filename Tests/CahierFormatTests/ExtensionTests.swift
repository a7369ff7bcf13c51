import CahierFormat
import Requirements
import Testing

@Suite("A cahier extends another")
struct ExtensionTests {
  private static let charter = """
    cahier: {id: charte, title: Charte, owner: Ville}
    thresholds: {blocking: 100, major: 90}
    placeholders: {words: [voir plan]}
    stages: [{id: exe}, {id: doe}]
    lists: [{id: l, values: [a]}]
    requirements:
      - {id: A, title: a, severity: minor, checklist: x}
      - {id: B, title: b, checks: [Name], classes: [IfcWall]}
    """

  private func read(_ text: String, _ files: [String: String] = ["dir/charte.yaml": charter]) -> CahierReading {
    CahierReader.read(text: text, path: "dir/operation.yaml") { files[$0].map { Array($0.utf8) } }
  }

  @Test("What it says wins, key by key and id by id, and what it adds is added")
  func merges() throws {
    let reading = read(
      """
      extends: charte.yaml
      cahier: {id: op, title: Opération}
      thresholds: {major: 95}
      placeholders: {words: [plus tard]}
      lists: [{id: m, values: [b]}]
      requirements:
        - {id: A, severity: blocking}
        - {id: C, title: c, checklist: y}
      drop: [{id: B, reason: hors programme}]
      """)
    #expect(reading.problems.isEmpty)
    let cahier = try #require(reading.cahier)
    #expect(cahier.identity.id == "op" && cahier.identity.owner == "Ville")
    #expect(cahier.thresholds == SeverityThresholds(blocking: 100, major: 95))
    #expect(cahier.placeholders.words == ["voir plan", "plus tard"])
    #expect(cahier.stages.map(\.id) == ["exe", "doe"])
    #expect(cahier.lists.map(\.id) == ["l", "m"])
    #expect(cahier.requirements.map(\.id) == ["A", "C"])
    #expect(cahier.requirements[0].severity == .blocking && cahier.requirements[0].title == BilingualText(fr: "a"))
    #expect(reading.base?.requirements.map(\.id) == ["A", "B"])
  }

  @Test(
    "What is asked for a schema version that the cahier leaves out is a remark where it is inherited, an error where not"
  )
  func fewerVersions() throws {
    let charter = """
      cahier: {id: charte, title: Charte}
      requirements:
        - {id: A, title: a, classes: [IfcDoor, IfcDistributionBoard], checks: [Name]}
        - {id: B, title: b, classes: IfcDoor, checks: [{locator: {IFC4X3_ADD2: Name}}]}
      """
    let head = "cahier: {id: op, title: t, schemas: [IFC2X3, IFC4]}\n"
    let inherited = CahierAudit.audit(read("extends: charte.yaml\n" + head, ["dir/charte.yaml": charter]))
    #expect(inherited.map(\.code) == [.classNotInSchema, .noPlace])
    #expect(inherited.allSatisfy { $0.severity == .warning })
    let own = CahierAudit.audit(read(head + charter.split(separator: "\n").dropFirst().joined(separator: "\n")))
    #expect(own.map(\.code) == [.classNotInSchema, .noPlace])
    #expect(own.allSatisfy { $0.severity == .error })
  }

  @Test("Another content replaces the one that was there")
  func otherContent() throws {
    let reading = read(
      """
      extends: ./charte.yaml
      cahier: {id: op, title: t}
      requirements: [{id: B, checklist: voir}]
      """)
    #expect(reading.problems.isEmpty)
    #expect(reading.cahier?.requirements.last?.content == .checklist(BilingualText(fr: "voir")))
  }

  @Test("What is dropped must be there, and have a reason")
  func drops() {
    let reading = read(
      """
      extends: charte.yaml
      cahier: {id: op, title: t}
      drop:
        - {id: A}
        - {id: BB, reason: x}
      """)
    #expect(reading.problems.map(\.code) == [.dropWithoutReason, .dropOfUnknown])
    #expect(reading.problems.map(\.line) == [4, 5])
  }

  @Test("What cannot be read, or goes in a circle, is told")
  func missingAndCircles() {
    #expect(read("extends: nulle-part.yaml\ncahier: {id: a, title: t}").problems.map(\.code) == [.extendsMissing])
    let circle = ["dir/charte.yaml": "cahier: {id: b, title: t}\nextends: ../dir/operation.yaml"]
    #expect(read("cahier: {id: a, title: t}\nextends: charte.yaml", circle).problems.map(\.code) == [.extendsCircle])
    let broken = ["dir/charte.yaml": "cahier: {id: b, title: t}\nstage: []"]
    let problems = read("cahier: {id: a, title: t}\nextends: charte.yaml", broken).problems
    #expect(problems.map(\.code) == [.extendsInvalid])
    #expect(problems.first?.arguments == ["charte.yaml", "1", "unknown-key", "2"])
    #expect(read("cahier: {id: a, title: t}\ndrop: [{id: x, reason: y}]").problems.map(\.code) == [.dropWithoutBase])
  }

  @Test("Problems of what is taken from another file have no line in this one")
  func lines() {
    let files = ["dir/charte.yaml": "cahier: {id: b, title: t, language: xx}"]
    let reading = read("extends: charte.yaml\ncahier: {id: a}", files)
    #expect(reading.problems.contains { $0.code == .extendsInvalid && $0.line == 1 })
  }
}
