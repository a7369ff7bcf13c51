import SharedWork
import Testing

@Suite("Shares of work")
struct SharesTests {
  @Test("come back in the order of the list, whoever did them", arguments: [0, 1, 7, 8, 9, 1000], [0, 1, 2, 5])
  func order(count: Int, threads: Int) {
    let shares = Shares.map(count, of: 8, threads: threads) { Array($0) }
    #expect(shares.flatMap { $0 } == Array(0..<count))
    #expect(shares.allSatisfy { !$0.isEmpty && $0.count <= 8 })
  }

  @Test("are each done by one of those who are there to be asked")
  func askers() {
    let shares = Shares.map(100, of: 3, askers: ["a", "b"]) { range, asker in "\(range.lowerBound)\(asker)" }
    #expect(shares.count == 34)
    #expect(shares.allSatisfy { $0.hasSuffix("a") || $0.hasSuffix("b") })
    #expect(Shares.map(100, of: 3, askers: [String]()) { _, asker in asker } == [])
  }
}
