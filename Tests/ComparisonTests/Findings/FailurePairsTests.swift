import Findings
import Testing

@testable import Comparison

@Suite("Several findings of one requirement on one object")
struct FailurePairsTests {
  /// The partners of findings on one object that say these texts.
  private func partners(_ old: [String], _ new: [String], isRule: Bool) -> [Int?] {
    func failures(_ texts: [String]) -> [Failure] {
      texts.indices.map { Failure(instance: 7, reason: .placeholder, detail: UInt32($0)) }
    }
    let pairs = FailurePairs(
      isRule: isRule, oldFound: { old[Int($0.detail)] }, newFound: { new[Int($0.detail)] })
    return pairs.partners(failures(old), failures(new)) { $0 }
  }

  @Test("are one where they say the same, else in their order")
  func order() {
    #expect(partners(["a", "b"], ["b", "c"], isRule: false) == [1, 0])
    #expect(partners(["a"], ["b", "a"], isRule: false) == [1])
    #expect(partners(["a", "b"], ["c"], isRule: false) == [0, nil])
  }

  @Test("of a rule are one where they find fault with the same thing")
  func rules() {
    #expect(partners(["X.A: TBD"], ["X.B: TBD"], isRule: true) == [nil])
    #expect(partners(["X.A: TBD", "X.B: n/a"], ["X.B: ?", "X.A: TBD"], isRule: true) == [1, 0])
    #expect(partners(["X.A: 1; X.B: 2"], ["X.B: 2"], isRule: true) == [0])
    #expect(partners(["12 m"], ["14 m"], isRule: true) == [0])
  }

  @Test("each text and each thing is taken once, by the first finding that is as asked")
  func once() {
    #expect(partners(["a", "a", "b"], ["b", "a", "a"], isRule: false) == [1, 2, 0])
    #expect(partners(["X.A: 1; X.B: 2", "X.B: 3"], ["X.B: 4", "X.C: 5", "X.A: 6"], isRule: true) == [2, 0])
    #expect(partners(["1 m", "X.A: 2"], ["X.B: 1", "X.C: 2", "3 m"], isRule: true) == [2, nil])
    #expect(partners(["X.A: 2", "1 m"], ["X.B: 1", "3 m", "4 m"], isRule: true) == [2, 1])
  }

  @Test("thousands on one object are paired in linear time", .timeLimit(.minutes(1)))
  func many() {
    let numbers = 0..<20_000
    let (old, new) = (numbers.map { "X.A\($0): TBD" }, numbers.reversed().map { "X.A\($0): n/a; X.B\($0): n/a" })
    let start = ContinuousClock.now
    #expect(partners(old, new, isRule: true) == numbers.reversed().map { $0 })
    #expect(ContinuousClock.now - start < .seconds(40))
  }
}
