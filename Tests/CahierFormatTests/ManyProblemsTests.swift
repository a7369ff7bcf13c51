import CahierFormat
import Requirements
import Testing

@Suite("A cahier with more problems than are listed")
struct ManyProblemsTests {
  private func audit(_ text: String) -> [RequirementProblem] {
    CahierAudit.audit(CahierReader.read(text: text) { _ in nil }, today: "2026-11-21")
  }

  private func cahier(lists: Int, classes: String = "IfcWall") -> String {
    let lists = (0..<lists).map { "  - {id: l\($0), values: [a]}" }.joined(separator: "\n")
    let requirement = "{id: A, title: T, classes: [\(classes)], checks: [{locator: Name}]}"
    return "cahier: {id: c, title: C}\nlists:\n\(lists)\nrequirements:\n  - \(requirement)\n"
  }

  @Test("does not hide an error behind warnings, and says how many are not listed")
  func audited() {
    let problems = audit(cahier(lists: 1_100, classes: "IfcWal"))
    #expect(problems.filter { $0.severity == .error }.map(\.code) == [.unknownClass])
    #expect(problems.count { $0.code == .unusedList } == 1_000)
    let more = problems.filter { $0.code == .moreOfTheSame }
    #expect(more.map(\.arguments) == [["unused-list", "100"]])
    #expect(more.map(\.severity) == [.warning] && more.map(\.line) == [1_002])
  }

  @Test("says nothing of the kind where all are listed")
  func few() {
    let problems = audit(cahier(lists: 1_000))
    #expect(problems.map(\.code) == Array(repeating: .unusedList, count: 1_000))
  }

  @Test("tells what is wrong with its form as well, however many keys are wrong before it")
  func read() {
    let keys = (0..<1_050).map { "k\($0): 1" }.joined(separator: "\n")
    let problems = CahierReader.read(text: "cahier: {id: c, title: C}\n\(keys)\nthresholds: {major: 120}\n") { _ in nil
    }
    .problems
    #expect(problems.contains { $0.code == .thresholdOutOfRange })
    #expect(problems.first { $0.code == .moreOfTheSame }?.arguments == ["unknown-key", "50"])
  }
}
