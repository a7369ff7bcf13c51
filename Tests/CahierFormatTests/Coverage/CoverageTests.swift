import CahierFormat
import Requirements
import Testing

@Suite("One cahier held against another")
struct CoverageTests {
  private static let asked = """
    cahier: {id: c, title: t}
    stages: [{id: exe}, {id: doe}]
    requirements:
      - {id: A, title: Titre A, severity: blocking, classes: [IfcWall], checks: [{locator: Name, rule: {patterns: ["M.*"]}}]}
      - {id: B, title: Titre B, threshold: 95, classes: [IfcDoor], checks: [Tag, {locator: OverallWidth, rule: {minimum: 1}}]}
      - {id: C, title: Titre C, checklist: voir}
    """

  private func problems(_ plan: String) throws -> [String] {
    let plan = try #require(CahierReader.read(text: plan) { _ in nil }.cahier)
    let asked = try #require(CahierReader.read(text: Self.asked).cahier)
    return CahierCoverage.problems(plan, covering: asked).map {
      "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments.joined(separator: " | "))"
    }
  }

  @Test("What is the same, or asks for more, is covered")
  func covered() throws {
    #expect(try problems(Self.asked) == [])
    let more = Self.asked.replacing("threshold: 95", with: "threshold: 99").replacing("minimum: 1", with: "minimum: 2")
    #expect(try problems(more) == [])
  }

  @Test("What is left out is told with its title")
  func leftOut() throws {
    let plan = Self.asked.replacing("  - {id: C, title: Titre C, checklist: voir}", with: "")
    #expect(try problems(plan) == ["0 uncovered-requirement C | Titre C | Titre C"])
  }

  @Test("What is weaker is told with both values")
  func weaker() throws {
    let plan = Self.asked.replacing("severity: blocking", with: "severity: minor, stages: [doe]")
      .replacing("threshold: 95", with: "threshold: 50").replacing("minimum: 1", with: "minimum: 0.5")
      .replacing("checks: [Tag, ", with: "checks: [").replacing(", rule: {patterns: [\"M.*\"]}", with: "")
    #expect(
      try problems(plan) == [
        "4 weaker-requirement A | severity | minor | blocking", "4 weaker-requirement A | stages | doe | exe, doe",
        "4 weaker-requirement A | Name patterns | - | M.*", "5 weaker-requirement B | threshold | 50 | 95",
        "5 weaker-requirement B | checks | - | Tag", "5 weaker-requirement B | OverallWidth minimum | 0.5 | 1",
      ])
  }

  @Test("A lower threshold of the whole cahier is told once")
  func weakerThreshold() throws {
    let plan = Self.asked.replacing("stages:", with: "thresholds: {major: 80}\nstages:")
    #expect(try problems(plan) == ["0 weaker-threshold major | 80 | 100"])
  }

  @Test("A cahier that extends another is told where it weakens it")
  func weakerThanBase() throws {
    let own = "extends: base.yaml\ncahier: {id: own, title: t}\nrequirements:\n  - {id: A, severity: minor}\n"
    let reading = CahierReader.read(text: own) { $0 == "base.yaml" ? Array(Self.asked.utf8) : nil }
    #expect(CahierAudit.audit(reading).map(\.code) == [.weakerRequirement])
    #expect(CahierAudit.audit(reading).first?.line == 4)
  }
}
