import IFCSchema
import Testing

@Suite("Supertypes and subtypes")
struct EntityTreeTests {
  let schema = Schema.of(.ifc4)

  func id(_ name: String) throws -> EntityID { try #require(schema.entity(named: name)) }

  @Test("a wall is a product and no type object")
  func kinds() throws {
    #expect(try schema.isKind(id("IfcWallStandardCase"), of: id("IfcWall")))
    #expect(try schema.isKind(id("IfcWall"), of: id("IfcProduct")))
    #expect(try schema.isKind(id("IfcWall"), of: id("IfcRoot")))
    #expect(try schema.isKind(id("IfcWall"), of: id("IfcWall")))
    #expect(try !schema.isKind(id("IfcWall"), of: id("IfcWallStandardCase")))
    #expect(try !schema.isKind(id("IfcWall"), of: id("IfcTypeObject")))
    #expect(try !schema.isKind(id("IfcSlab"), of: id("IfcWall")))
  }

  @Test("a family is what supertypes say, for every pair of entities", arguments: SchemaVersion.allCases)
  func familiesAgreeWithSupertypes(version: SchemaVersion) {
    let schema = Schema.of(version)
    for entity in schema.entities {
      let ancestors = Set([entity] + schema.supertypes(of: entity))
      for other in schema.entities where schema.isKind(entity, of: other) != ancestors.contains(other) {
        Issue.record("\(schema.name(of: entity)) and \(schema.name(of: other))")
      }
    }
  }

  @Test("abstract classes are told from those that have instances")
  func abstract() throws {
    #expect(try schema.isAbstract(id("IfcProduct")))
    #expect(try schema.isAbstract(id("IfcRoot")))
    #expect(try !schema.isAbstract(id("IfcWall")))
    #expect(try schema.supertype(of: id("IfcRoot")) == nil)
    #expect(try schema.supertype(of: id("IfcWall")) == id("IfcBuildingElement"))
  }
}
