import Findings
import Testing

@Suite("Problems of a model")
struct ProblemListTests {
  private static let problems = [
    Problem(.byteOrderMark), Problem(.danglingReference, arguments: ["7"], instance: 12),
    Problem(.problemsOmitted, arguments: ["dangling-reference", "4281"]), Problem(.truncated),
    Problem(.danglingReference, arguments: ["9"], instance: 11),
  ]

  @Test("begin with what keeps the model from being used, then errors, each in their order")
  func order() {
    let ordered = Self.problems.gravestFirst
    #expect(
      ordered.map(\.code) == [
        .truncated, .danglingReference, .danglingReference, .byteOrderMark, .problemsOmitted,
      ])
    #expect(ordered[1].instance == 12)
  }

  @Test("are as many as are listed and as one of the list stands for")
  func total() {
    #expect(Self.problems.total == 4285)
    #expect([Problem]().total == 0)
  }
}
