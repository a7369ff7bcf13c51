import IFCModel
import IFCSchema
import Part21
import Testing

@Suite("A model behind its bytes")
struct ModelTests {
  @Test("Classes have the numbers of the schema, and geometry is counted without being kept")
  func vocabulary() throws {
    let lines = "#1=IFCWALL('w',$,$,$,$,$,$,$,$);\n#2=IFCCARTESIANPOINT((0.,0.));\n#3=IFCNOSUCH(1);"
    let model = try SampleModel.read(lines)
    #expect(model.instance(named: 1)?.entity == model.schema.entity(named: "IfcWall"))
    #expect(model.instance(named: 2) == nil)
    #expect(model.instance(named: 3) == nil)
    #expect(model.structure.index.total == 3)
    #expect(try SampleModel.read(lines, keepsAll: true).instance(named: 2) != nil)
  }

  @Test("Everything that relations and requirements can reach is kept", arguments: SchemaVersion.allCases)
  func keeps(version: SchemaVersion) throws {
    let schema = Schema.of(version)
    let vocabulary = ModelVocabulary.of(schema, keepsAll: false)
    for name in ["IfcRoot", "IfcProperty", "IfcPhysicalQuantity", "IfcMaterial", "IfcOwnerHistory", "IfcSIUnit"] {
      let entity = try #require(schema.entity(named: name))
      for place in schema.family(of: entity) {
        #expect(vocabulary.keeps[Int(place)], "\(schema.name(of: EntityID(rawValue: place)))")
      }
    }
    let point = try #require(schema.entity(named: "IfcCartesianPoint"))
    #expect(!vocabulary.keeps[Int(point.rawValue)])
  }

  @Test("Instances of a family come in the order of the file, whatever their names")
  func order() throws {
    let model = try SampleModel.read(
      """
      #9=IFCWALL('a',$,$,$,$,$,$,$,$);
      #2=IFCWALLSTANDARDCASE('b',$,$,$,$,$,$,$,$);
      #5=IFCDOOR('c',$,$,$,$,$,$,$,$,$,$,$,$);
      """)
    #expect(model.instances(of: "IfcWall").map(\.name) == [9, 2])
    #expect(model.instances(of: "IfcElement").map(\.name) == [9, 2, 5])
    let wall = try #require(model.schema.entity(named: "IfcWall"))
    #expect(model.instances(ofExactly: [wall]).map(\.name) == [9])
    #expect(model.instances(of: "IfcNoSuch").isEmpty)
  }

  @Test("Attributes are read by their names and have the types of the schema")
  func attributes() throws {
    let model = try SampleModel.read("#1=IFCDOOR('d',$,'Porte \\X\\E9',$,$,$,$,$,2100,900.,.DOOR.,$,$);")
    let door = try #require(model.instance(named: 1))
    #expect(model.string("Name", of: door) == "Porte é")
    #expect(model.string("Description", of: door) == nil)
    #expect(model.scalar("OverallHeight", of: door) == .real(2100))
    #expect(model.scalar("PredefinedType", of: door) == .enumeration("DOOR"))
    #expect(model.scalar("NoSuch", of: door) == nil)
  }

  @Test("A header that names no known schema gives no model, an alias gives one and says so")
  func schemas() throws {
    #expect(throws: ModelError.unknownSchema("IFC5")) { try SampleModel.read("", schema: "IFC5") }
    let model = try SampleModel.read("", schema: "ifc4x3")
    #expect(model.schemaChoice.version == .ifc4x3)
    #expect(model.schemaChoice.oddities == [.alias])
  }
}
