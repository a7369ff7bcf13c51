import Requirements
import Testing

/// Objects whose instance name is that of another: the file is wrong, and they are two objects all the same.
@Suite struct LocatedNamesakeTests {
  private static func walls(_ walls: [(number: Int, name: String)]) -> [String] {
    walls.enumerated().map { place, wall in
      "#\(wall.number)=IFCWALL('\(id(place))',$,'\(wall.name)',$,$,$,$,$,$);"
    }
  }
  private static func id(_ place: Int) -> String { "000000000000000000000\(place)" }
  private static let scopes: [ComparisonScope] = [.model, .submission]

  /// What `unique` says of walls: which fail, by their places, of how many.
  private func expect(_ walls: [(number: Int, name: String)], _ scope: ComparisonScope, toFail places: [Int]) throws {
    let probe = try LocatedProbe(Self.walls(walls), "Name", rule: ValueRule(uniqueness: Uniqueness(scope)))
    #expect(probe.found == places.map(Self.id))
    #expect(probe.failed == places.count)
    #expect(probe.valid == walls.count - places.count)
  }

  @Test("the object that says the same is found by its place, not by its name", arguments: scopes)
  func duplicate(scope: ComparisonScope) throws {
    try expect([(11, "S1"), (11, "S2"), (12, "S2")], scope, toFail: [1, 2])
  }

  @Test("two objects of one name fail each", arguments: scopes)
  func both(scope: ComparisonScope) throws { try expect([(11, "S1"), (11, "S1")], scope, toFail: [0, 1]) }

  @Test("what fails by itself is not what shares its name", arguments: scopes)
  func blank(scope: ComparisonScope) throws {
    try expect([(11, "S2"), (11, " "), (12, "S2")], scope, toFail: [0, 1, 2])
  }
}
