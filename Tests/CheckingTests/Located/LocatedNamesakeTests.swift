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

  @Test("the object that says the same is found by its place, not by its name", arguments: scopes)
  func duplicate(scope: ComparisonScope) throws {
    let lines = Self.walls([(11, "S1"), (11, "S2"), (12, "S2")])
    let probe = try LocatedProbe(lines, "Name", rule: ValueRule(uniqueness: Uniqueness(scope)))
    #expect(probe.found == [Self.id(1), Self.id(2)])
    #expect(probe.failed == 2)
    #expect(probe.valid == 1)
  }

  @Test("two objects of one name fail each", arguments: scopes)
  func both(scope: ComparisonScope) throws {
    let lines = Self.walls([(11, "S1"), (11, "S1")])
    let probe = try LocatedProbe(lines, "Name", rule: ValueRule(uniqueness: Uniqueness(scope)))
    #expect(probe.found == [Self.id(0), Self.id(1)])
    #expect(probe.failed == 2)
    #expect(probe.valid == 0)
  }

  @Test("what fails by itself is not what shares its name", arguments: scopes)
  func blank(scope: ComparisonScope) throws {
    let lines = Self.walls([(11, "S2"), (11, " "), (12, "S2")])
    let probe = try LocatedProbe(lines, "Name", rule: ValueRule(uniqueness: Uniqueness(scope)))
    #expect(probe.found == [Self.id(0), Self.id(1), Self.id(2)])
    #expect(probe.failed == 3)
    #expect(probe.valid == 0)
  }
}
