import TestSupport
import Testing

/// The vote that spares V2 its counting says what counting says.
@Suite("V2: votes on values")
struct ValueVoteTests {
  private static let classes = ["IFCBOILER", "IFCFAN", "IFCPUMP"]

  /// What counting every tag finds, in no order.
  private func counted(_ objects: [(kind: Int, tag: String)], share: Int) -> Set<String> {
    func most(_ numbers: [Int]) -> (number: Int, count: Int) {
      let counts = Dictionary(grouping: numbers) { objects[$0].tag }.values
      let found = counts.max { ($0.count, $1[0]) < ($1.count, $0[0]) }
      return found.map { ($0[0], $0.count) } ?? (0, 0)
    }
    func told(_ numbers: [Int]) -> String? {
      let found = most(numbers)
      guard numbers.count >= 20, found.count * 100 >= share * numbers.count else { return nil }
      let tag = objects[found.number].tag
      return "#\(found.number + 1) invalid.duplicate Tag: \(tag) × \(found.count)/\(numbers.count)"
    }
    let kinds = (0..<3).map { kind in objects.indices.filter { objects[$0].kind == kind } }.filter { !$0.isEmpty }
    let each = kinds.compactMap(told)
    guard each.isEmpty, kinds.count > 1 else { return Set(each) }
    return Set([told(Array(objects.indices))].compactMap { $0 })
  }

  private func found(_ objects: [(kind: Int, tag: String)], share: Int) throws -> Set<String> {
    var model = ValueModel()
    for (number, object) in objects.enumerated() {
      model.object(number + 1, Self.classes[object.kind], "$,$,$,$,'\(object.tag)',$")
    }
    return Set(try RuleProbe("V2", model.lines, parameters: ["share": ["\(share)"]]).failures)
  }

  @Test("agree with counting, whatever share is asked for", arguments: [40, 55, 75, 95])
  func shares(share: Int) throws {
    var generator = SplitMix(seed: UInt64(share))
    var told = 0
    for _ in 0..<80 {
      let kinds = 1 + generator.next() % 3
      let common = generator.next() % 100
      let objects = (0..<30 + Int(generator.next() % 60)).map { number in
        let tag = generator.next() % 100 < common ? "A" : "T\(generator.next() % 40)"
        return (kind: Int(generator.next() % kinds), tag: tag)
      }
      let expected = counted(objects, share: share)
      told += expected.isEmpty ? 0 : 1
      #expect(try found(objects, share: share) == expected)
    }
    #expect(told > 0 && told < 80)
  }

  @Test("add up over the stretches that threads take")
  func stretches() throws {
    for (period, share) in [(0, 95), (40, 95), (15, 95), (2, 50)] {
      let objects = (0..<9000).map { number in
        (kind: 0, tag: period > 0 && number % period == 0 ? "T\(number)" : "A")
      }
      let expected = counted(objects, share: share)
      #expect(try found(objects, share: share) == expected)
      #expect(expected.isEmpty == (period == 15))
    }
  }
}
