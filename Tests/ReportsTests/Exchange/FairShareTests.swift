import TestSupport
import Testing

@testable import Reports

@Suite("Places that are shared out among lists")
struct FairShareTests {
  private func shares(_ counts: [Int], _ places: Int, _ precedence: [Int]? = nil) -> [Int] {
    FairShare.shares(of: counts, places: places, precedence: precedence ?? Array(counts.indices))
  }

  @Test("are as many as each list needs where there are enough")
  func enough() {
    #expect(shares([3, 0, 4], 7) == [3, 0, 4])
    #expect(shares([], 0).isEmpty)
  }

  @Test("are equal for long lists, what short ones leave included, and the first have what a division leaves over")
  func long() {
    #expect(shares([10, 1, 10], 8) == [4, 1, 3])
    #expect(shares([10, 1, 10], 8, [2, 1, 0]) == [3, 1, 4])
  }

  @Test("go to the first lists where there are fewer places than lists")
  func few() {
    #expect(shares([5, 5, 0, 5], 2, [3, 2, 1, 0]) == [0, 1, 0, 1])
    #expect(shares([5, 5], 0) == [0, 0])
  }

  @Test("are all taken, never more than there are, and no list is two behind another that has no more need")
  func all() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let counts = (0..<Int.random(in: 1...12, using: &random)).map { _ in Int.random(in: 0...9, using: &random) }
      let places = Int.random(in: 0...60, using: &random)
      let found = shares(counts, places)
      #expect(found.reduce(0, +) == min(places, counts.reduce(0, +)), "\(counts) \(places)")
      #expect(zip(found, counts).allSatisfy { $0 >= 0 && $0 <= $1 })
      let most = found.max() ?? 0
      #expect(zip(found, counts).allSatisfy { $0 == $1 || $0 >= most - 1 }, "\(counts) \(places)")
    }
  }
}
