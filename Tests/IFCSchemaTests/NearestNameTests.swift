import IFCSchema
import Testing

@Suite("Nearest names")
struct NearestNameTests {
  let schema = Schema.of(.ifc4)

  @Test(
    "a misspelled class is found",
    arguments: [
      ("IfcWal", "IfcWall"), ("IFCDOR", "IfcDoor"), ("IfcAirTerminl", "IfcAirTerminal"), ("IfcWindwo", "IfcWindow"),
      ("IFCBUILDINGSTORY", "IfcBuildingStorey"), ("ifcwall", "IfcWall"),
    ])
  func entities(wrong: String, right: String) {
    #expect(schema.nearest(to: wrong, in: .entities) == right)
  }

  @Test("a misspelled attribute, set, property or data type is found")
  func others() throws {
    let wall = try #require(schema.entity(named: "IfcWall"))
    #expect(schema.nearest(to: "GlobalID", in: .attributes(wall)) == "GlobalId")
    #expect(schema.nearest(to: "PredefinedTyp", in: .attributes(wall)) == "PredefinedType")
    #expect(schema.nearest(to: "Pset_WallComon", in: .propertySets) == "Pset_WallCommon")
    #expect(schema.nearest(to: "FireRatting", in: .properties(ofSet: "Pset_WallCommon")) == "FireRating")
    #expect(schema.nearest(to: "FireRating", in: .properties(ofSet: "Pset_Nothing")) == nil)
    #expect(schema.nearest(to: "IFCLABLE", in: .definedTypes) == "IfcLabel")
    #expect(schema.nearest(to: "IfcWallTypEnum", in: .enumerations) == "IfcWallTypeEnum")
  }

  @Test("what is far from everything has no nearest name", arguments: ["", "Mur", "xyzzy", "IfcQqqqqqqqqqqqq"])
  func nothingNear(name: String) {
    #expect(schema.nearest(to: name, in: .entities) == nil)
  }

  @Test("a name of a megabyte is answered at once")
  func hugeName() {
    let clock = ContinuousClock()
    let spent = clock.measure {
      #expect(schema.nearest(to: String(repeating: "IfcWall", count: 150_000), in: .entities) == nil)
    }
    #expect(spent < .seconds(1))
  }

  @Test("two letters changed places count as one mistake, and the first of equals is taken")
  func distance() {
    #expect(NearestName.nearest(to: "abcd", in: ["abdc"]) == "abdc")
    #expect(NearestName.nearest(to: "abcd", in: ["badc"]) == nil)
    #expect(NearestName.nearest(to: "abc", in: ["abd", "abe"]) == "abd")
    #expect(NearestName.nearest(to: "abc", in: ["abd", "ABC"]) == "ABC")
    #expect(NearestName.nearest(to: "abc", in: []) == nil)
  }
}
