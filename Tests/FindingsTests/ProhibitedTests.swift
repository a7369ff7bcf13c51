import Findings
import Testing

@Suite("A prohibited specification")
struct ProhibitedTests {
  private static let found = SpecificationResult(
    id: "C19", name: "Pas de proxy", cardinality: .prohibited, status: .fail,
    why: Explanation(.prohibitedFound, ["3"]), applicable: 3, failed: 3,
    failures: (1...3).map { Failure(instance: $0, reason: .prohibitedObject) })

  @Test("has a check that fails for each object that it found")
  func outcomes() {
    #expect(Self.found.outcomes.invalid == 3 && Self.found.outcomes.total == 3)
    var nothing = Self.found
    (nothing.applicable, nothing.failed, nothing.failures) = (0, 0, [])
    #expect(nothing.outcomes.total == 0)
  }

  @Test("asks nothing more of objects that are waived")
  func waived() {
    var result = Self.found
    result.failures[0].state = .waived
    result.countWaived()
    #expect(result.askedOutcomes.invalid == 2 && result.askedStatus == .fail)
    #expect(CheckShare([result]).made == 2 && CheckShare([Self.found]).made == 3)
    for place in result.failures.indices { result.failures[place].state = .waived }
    result.countWaived()
    #expect(result.askedOutcomes.total == 0 && result.askedStatus == .pass)
  }
}
