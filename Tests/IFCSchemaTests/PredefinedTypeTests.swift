import IFCSchema
import Testing

@Suite("Predefined types")
struct PredefinedTypeTests {
  func items(_ name: String, _ version: SchemaVersion) throws -> [String] {
    let schema = Schema.of(version)
    return schema.predefinedTypes(of: try #require(schema.entity(named: name)))
  }

  @Test("an occurrence has the items of its own attribute, or of its type object's")
  func own() throws {
    #expect(try items("IfcWall", .ifc4).contains("PARTITIONING"))
    #expect(try items("IfcSlab", .ifc2x3) == ["FLOOR", "ROOF", "LANDING", "BASESLAB", "USERDEFINED", "NOTDEFINED"])
    #expect(try items("IfcWall", .ifc2x3) == items("IfcWallType", .ifc2x3))
    #expect(try items("IfcFlowTerminal", .ifc2x3).contains("SMOKEDETECTOR") == false)
    #expect(try items("IfcFlowTerminal", .ifc2x3).contains("WASHBASIN") == false)
    #expect(try items("IfcFlowTerminal", .ifc2x3).contains("WASHHANDBASIN"))
  }

  @Test("what has no predefined type has no items", arguments: ["IfcCartesianPoint", "IfcProject", "IfcRoot"])
  func none(name: String) throws {
    for version in SchemaVersion.allCases { #expect(try items(name, version).isEmpty) }
  }
}
