import IFCSchema
import Testing

@Suite("Occurrences and their types")
struct OccurrenceTests {
  func types(_ name: String, _ version: SchemaVersion) throws -> [String] {
    let schema = Schema.of(version)
    return schema.typeEntity(forOccurrence: try #require(schema.entity(named: name))).map(schema.name(of:)).sorted()
  }

  @Test("an occurrence has the type object of its release")
  func typeObjects() throws {
    for version in SchemaVersion.allCases { #expect(try types("IfcWall", version) == ["IfcWallType"]) }
    #expect(try types("IfcDoor", .ifc2x3) == ["IfcDoorStyle"])
    #expect(try types("IfcDoor", .ifc4) == ["IfcDoorStyle", "IfcDoorType"])
    #expect(try types("IfcDoor", .ifc4x3) == ["IfcDoorType"])
    #expect(try types("IfcAirTerminal", .ifc4) == ["IfcAirTerminalType"])
    #expect(try types("IfcFlowTerminal", .ifc2x3).contains("IfcAirTerminalType"))
    #expect(try types("IfcTransformer", .ifc4) == ["IfcTransformerType"])
  }

  @Test("a special case has the type object of its supertype")
  func inherited() throws {
    #expect(try types("IfcWallStandardCase", .ifc2x3) == ["IfcWallType"])
    #expect(try types("IfcWallStandardCase", .ifc4) == ["IfcWallType"])
    #expect(try types("IfcCartesianPoint", .ifc4) == [])
  }

  @Test("a type that IDS and its supertype pair differently belongs to both occurrences")
  func vibrationIsolator() throws {
    let schema = Schema.of(.ifc2x3)
    let type = try #require(schema.entity(named: "IfcVibrationIsolatorType"))
    #expect(
      schema.occurrences(ofType: type).map(schema.name(of:)).sorted() == [
        "IfcDiscreteAccessory", "IfcEquipmentElement",
      ])
  }

  @Test("a type object has its occurrences")
  func occurrences() throws {
    let schema = Schema.of(.ifc2x3)
    let airTerminalType = try #require(schema.entity(named: "IfcAirTerminalType"))
    #expect(schema.occurrences(ofType: airTerminalType).map(schema.name(of:)) == ["IfcFlowTerminal"])
    let wall = try #require(schema.entity(named: "IfcWall"))
    #expect(schema.occurrences(ofType: wall).isEmpty)
  }

  @Test("IFC2X3 has 57 names of later classes, each with an occurrence and a type of its own")
  func laterNames() throws {
    let schema = Schema.of(.ifc2x3)
    #expect(schema.laterNames.count == 57)
    for name in schema.laterNames {
      let row = try #require(schema.occurrence(forLaterName: name.uppercased()))
      #expect(schema.name(of: row.type) == name + "Type")
      #expect(schema.entity(named: name) == nil)
      #expect(schema.occurrences(ofType: row.type).contains(row.occurrence), "\(name)")
    }
    #expect(schema.occurrence(forLaterName: "IfcWall") == nil)
    #expect(Schema.of(.ifc4).laterNames.isEmpty)
  }
}
