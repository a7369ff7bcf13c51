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
}
