import IFCSchema
import Testing

@Suite("Attributes")
struct AttributeTests {
  func attributes(_ name: String, _ version: SchemaVersion) throws -> [Attribute] {
    let schema = Schema.of(version)
    return schema.attributes(of: try #require(schema.entity(named: name)))
  }

  let product = [
    "GlobalId", "OwnerHistory", "Name", "Description", "ObjectType", "ObjectPlacement", "Representation",
  ]

  @Test("a wall has a predefined type from IFC4 on only")
  func wall() throws {
    #expect(try attributes("IfcWall", .ifc2x3).map(\.name) == product + ["Tag"])
    #expect(try attributes("IfcWall", .ifc4).map(\.name) == product + ["Tag", "PredefinedType"])
    #expect(try attributes("IfcWall", .ifc4x3).map(\.name) == product + ["Tag", "PredefinedType"])
    #expect(try attributes("IfcWall", .ifc4).last?.type == .enumeration("IfcWallTypeEnum"))
    #expect(try attributes("IfcWall", .ifc2x3)[1].isOptional == false)
    #expect(try attributes("IfcWall", .ifc4)[1].isOptional == true)
  }

  @Test("a door gained three attributes in IFC4")
  func door() throws {
    let before = product + ["Tag", "OverallHeight", "OverallWidth"]
    let since = before + ["PredefinedType", "OperationType", "UserDefinedOperationType"]
    #expect(try attributes("IfcDoor", .ifc2x3).map(\.name) == before)
    #expect(try attributes("IfcDoor", .ifc4).map(\.name) == since)
    #expect(try attributes("IfcDoor", .ifc4x3).map(\.name) == since)
    #expect(try attributes("IfcDoor", .ifc4)[8].type == .defined("IfcPositiveLengthMeasure"))
  }

  @Test("the dimensions of an SI unit are derived, those of other units are not", arguments: SchemaVersion.allCases)
  func derivedDimensions(version: SchemaVersion) throws {
    let unit = try attributes("IfcSIUnit", version)
    #expect(unit.map(\.name) == ["Dimensions", "UnitType", "Prefix", "Name"])
    #expect(unit.map(\.isDerived) == [true, false, false, false])
    #expect(unit.map(\.isOptional) == [false, false, true, false])
    #expect(try attributes("IfcConversionBasedUnit", version).allSatisfy { !$0.isDerived })
    let schema = Schema.of(version)
    #expect(schema.derivedAttributes(of: try #require(schema.entity(named: "IfcSIUnit"))) == ["Dimensions"])
    #expect(schema.derivedAttributes(of: try #require(schema.entity(named: "IfcCartesianPoint"))) == ["Dim"])
  }

  @Test("a single value holds any value and perhaps a unit of its own")
  func singleValue() throws {
    for version in [SchemaVersion.ifc2x3, .ifc4] {
      #expect(
        try attributes("IfcPropertySingleValue", version).map(\.name)
          == ["Name", "Description", "NominalValue", "Unit"])
    }
    #expect(
      try attributes("IfcPropertySingleValue", .ifc4x3).map(\.name)
        == ["Name", "Specification", "NominalValue", "Unit"])
    #expect(try attributes("IfcPropertySingleValue", .ifc4)[2].type == .select("IfcValue"))
    #expect(try attributes("IfcPropertySingleValue", .ifc4)[2].isOptional)
  }

  @Test("an aggregate has its bounds and its element")
  func aggregate() throws {
    #expect(
      try attributes("IfcCartesianPoint", .ifc4)[0].type
        == .aggregate(kind: .list, bounds: AggregateBounds(lower: 1, upper: 3), element: .defined("IfcLengthMeasure")))
    let surface = try attributes("IfcBSplineSurface", .ifc4)[2]
    let row = AttributeType.aggregate(
      kind: .list, bounds: AggregateBounds(lower: 2, upper: nil), element: .entity("IfcCartesianPoint"))
    #expect(surface.type == .aggregate(kind: .list, bounds: AggregateBounds(lower: 2, upper: nil), element: row))
  }

  @Test("a position is found by exact spelling only")
  func positions() throws {
    let schema = Schema.of(.ifc4)
    let wall = try #require(schema.entity(named: "IfcWall"))
    #expect(schema.position(of: "GlobalId", in: wall) == 0)
    #expect(schema.position(of: "Tag", in: wall) == 7)
    #expect(schema.position(of: "TAG", in: wall) == nil)
    #expect(schema.position(of: "IsDefinedBy", in: wall) == nil)
    #expect(schema.attribute(at: 7, of: wall)?.name == "Tag")
    #expect(schema.attribute(at: 9, of: wall) == nil)
    #expect(schema.attribute(at: -1, of: wall) == nil)
  }

  @Test("inverse attributes say who points here")
  func inverses() throws {
    let schema = Schema.of(.ifc4)
    let wall = try #require(schema.entity(named: "IfcWall"))
    let inverse = try #require(schema.inverses(of: wall).first { $0.name == "IsTypedBy" })
    #expect(schema.name(of: inverse.source) == "IfcRelDefinesByType")
    #expect(inverse.attribute == "RelatedObjects")
    #expect(inverse.bounds == AggregateBounds(lower: 0, upper: 1))
    #expect(schema.inverseAttributes(of: wall).contains("HasOpenings"))
  }

  @Test("every attribute has a type that the schema declares", arguments: SchemaVersion.allCases)
  func everyTypeResolves(version: SchemaVersion) {
    let schema = Schema.of(version)
    func resolves(_ type: AttributeType) -> Bool {
      switch type {
      case .simple: true
      case .defined(let name): schema.definedType(named: name) != nil
      case .enumeration(let name): schema.enumeration(named: name)?.isEmpty == false
      case .select(let name): schema.select(named: name)?.isEmpty == false
      case .entity(let name): schema.entity(named: name) != nil
      case .aggregate(_, _, let element): resolves(element)
      }
    }
    for entity in schema.entities {
      let attributes = schema.attributes(of: entity)
      #expect(attributes.count == schema.parameterCount(of: entity))
      for attribute in attributes where !resolves(attribute.type) {
        Issue.record("\(schema.name(of: entity)).\(attribute.name): \(attribute.type)")
      }
      for (index, attribute) in attributes.enumerated() {
        #expect(schema.isKind(entity, of: attribute.declaredBy))
        #expect(schema.position(of: attribute.name, in: entity) == index)
      }
    }
    for name in schema.definedTypeNames {
      #expect(schema.definedType(named: name).map { resolves($0.underlying) } == true)
    }
  }
}
