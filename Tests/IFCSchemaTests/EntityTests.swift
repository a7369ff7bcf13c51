import IFCSchema
import Testing

@Suite("Entities")
struct EntityTests {
  /// Totals of the published EXPRESS schemas.
  @Test(
    "each release has as many entities as its EXPRESS schema",
    arguments: [(SchemaVersion.ifc2x3, 653), (.ifc4, 776), (.ifc4x3, 876)])
  func counts(version: SchemaVersion, count: Int) {
    #expect(Schema.of(version).entityCount == count)
  }

  @Test("every entity is found by its own name, in upper and in lower case", arguments: SchemaVersion.allCases)
  func everyNameFindsItself(version: SchemaVersion) {
    let schema = Schema.of(version)
    for entity in schema.entities {
      let name = schema.name(of: entity)
      #expect(schema.entity(named: name) == entity)
      #expect(schema.entity(named: name.uppercased()) == entity)
      #expect(schema.entity(named: name.lowercased()) == entity)
    }
    #expect(Set(schema.entities.map(schema.name(of:))).count == schema.entityCount)
  }

  @Test("a keyword is found from bytes of any case, and only when all of it is there")
  func keywordBytes() throws {
    let schema = Schema.of(.ifc2x3)
    let wall = try #require(schema.entity(named: "IfcWallStandardCase"))
    func found(_ keyword: String) -> EntityID? {
      unsafe Array(keyword.utf8).withUnsafeBytes { unsafe schema.entity(keyword: $0) }
    }
    #expect(found("IFCWALLSTANDARDCASE") == wall)
    #expect(found("ifcwallstandardcase") == wall)
    #expect(found("IFCWALLSTANDARDCAS") == nil)
    #expect(found("IFCWALLSTANDARDCASE ") == nil)
    #expect(found("") == nil)
    #expect(found(String(repeating: "A", count: 100_000)) == nil)
  }

  @Test(
    "types, enumerations and selects are no entities", arguments: ["IfcLabel", "IfcWallTypeEnum", "IfcValue", "wall"])
  func otherNames(name: String) {
    for version in SchemaVersion.allCases { #expect(Schema.of(version).entity(named: name) == nil) }
  }

  @Test("a class that a release does not have is not found there")
  func classesComeAndGo() {
    #expect(Schema.of(.ifc2x3).entity(named: "IfcAirTerminal") == nil)
    #expect(Schema.of(.ifc4).entity(named: "IfcAirTerminal") != nil)
    #expect(Schema.of(.ifc4).entity(named: "IfcBuildingElement") != nil)
    #expect(Schema.of(.ifc4x3).entity(named: "IfcBuildingElement") == nil)
    #expect(Schema.of(.ifc4x3).entity(named: "IfcBuiltElement") != nil)
  }
}
