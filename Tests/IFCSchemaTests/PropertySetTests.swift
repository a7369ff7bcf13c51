import IFCSchema
import Testing

@Suite("Standard property and quantity sets")
struct PropertySetTests {
  func property(_ name: String, of set: String, _ version: SchemaVersion) throws -> PropertyTemplate {
    let template = try #require(Schema.of(version).propertySet(named: set))
    return try #require(template.properties.first { $0.name == name })
  }

  @Test(
    "each release has the sets of its publication",
    arguments: [(SchemaVersion.ifc2x3, 318, 0), (.ifc4, 513, 93), (.ifc4x3, 760, 115)])
  func counts(version: SchemaVersion, sets: Int, quantitySets: Int) {
    let all = Schema.of(version).propertySets
    #expect(all.count == sets)
    #expect(all.count { $0.isQuantitySet } == quantitySets)
    #expect(all.allSatisfy { $0.isQuantitySet == $0.name.hasPrefix("Qto_") })
  }

  @Test("every set is found by its own name, and by no other spelling", arguments: SchemaVersion.allCases)
  func everySetFindsItself(version: SchemaVersion) {
    let schema = Schema.of(version)
    for set in schema.propertySets {
      #expect(schema.propertySet(named: set.name) == set)
      #expect(schema.propertySet(named: set.name.uppercased()) == nil)
      #expect(Set(set.properties.map(\.name)).count == set.properties.count, "\(set.name)")
    }
    #expect(schema.propertySet(named: "") == nil)
    #expect(schema.propertySet(named: "Pset_") == nil)
    #expect(schema.propertySet(named: "\u{FF}") == nil)
  }

  @Test("the walls' common set says who may carry it and what it holds")
  func wallCommon() throws {
    let set = try #require(Schema.of(.ifc4).propertySet(named: "Pset_WallCommon"))
    #expect(set.templateType == "PSET_TYPEDRIVENOVERRIDE")
    #expect(set.applicableClasses.map(\.entity) == ["IfcWall"])
    let fireRating = try property("FireRating", of: "Pset_WallCommon", .ifc4)
    #expect(fireRating.kind == .single)
    #expect(fireRating.dataType == "IfcLabel")
    let status = try property("Status", of: "Pset_WallCommon", .ifc4)
    #expect(status.kind == .enumerated)
    #expect(status.enumeration.contains("EXISTING"))
  }

  @Test("a set may be for one predefined type only")
  func predefinedType() throws {
    let set = try #require(Schema.of(.ifc4).propertySet(named: "Pset_DamperTypeFireDamper"))
    #expect(set.applicableClasses.contains { $0.entity == "IfcDamper" && $0.predefinedType == "FIREDAMPER" })
  }

  @Test("a quantity is of the measure that it holds")
  func quantities() throws {
    #expect(try property("NetFloorArea", of: "Qto_SpaceBaseQuantities", .ifc4).dataType == "IfcAreaMeasure")
    #expect(try property("NetFloorArea", of: "Qto_SpaceBaseQuantities", .ifc4).kind == .quantity)
    #expect(try property("GrossWeight", of: "Qto_WallBaseQuantities", .ifc4x3).dataType == "IfcMassMeasure")
    #expect(try property("Height", of: "Qto_WallBaseQuantities", .ifc4).dataType == "IfcLengthMeasure")
    #expect(try property("GrossVolume", of: "Qto_WallBaseQuantities", .ifc4).dataType == "IfcVolumeMeasure")
  }

  @Test("a table has two types, a complex property has parts")
  func otherKinds() throws {
    let sets = Schema.of(.ifc4).propertySets
    let tables = sets.flatMap(\.properties).filter { $0.kind == .table }
    #expect(tables.count == 64)
    #expect(tables.contains { $0.secondDataType == "IfcPressureMeasure" })
    let inPlane = try property("InPlane", of: "Pset_MaterialWoodBasedBeam", .ifc4)
    #expect(inPlane.kind == .complex)
    #expect(inPlane.enumeration.isEmpty)
    #expect(inPlane.parts.contains { $0.name == "YoungModulus" && $0.dataType == "IfcModulusOfElasticityMeasure" })
  }

  @Test("what one release calls differently, or does not have, is as that release published it")
  func traps() throws {
    func names(_ set: String, _ version: SchemaVersion) -> [String]? {
      Schema.of(version).propertySet(named: set)?.properties.map(\.name)
    }
    #expect(names("Pset_ServiceLife", .ifc2x3) == nil)
    #expect(names("Pset_ServiceLife", .ifc4) != nil)
    #expect(names("Pset_Condition", .ifc2x3) == nil)
    #expect(names("Pset_InstallationOccurrence", .ifc4) == nil)
    #expect(names("Pset_InstallationOccurrence", .ifc4x3) != nil)
    #expect(names("Pset_WallCommon", .ifc2x3)?.contains("Status") == false)
    #expect(names("Pset_WallCommon", .ifc4)?.contains("Status") == true)
    #expect(names("Qto_BuildingStoreyBaseQuantities", .ifc4)?.contains("NetHeigtht") == true)
    #expect(names("Qto_WallBaseQuantities", .ifc4)?.contains("GrossFootprintArea") == true)
    #expect(names("Qto_WallBaseQuantities", .ifc4x3)?.contains("GrossFootPrintArea") == true)
    #expect(names("Pset_Warranty", .ifc4)?.contains("WarrantyEndDate") == true)
    #expect(names("Pset_Warranty", .ifc4x3)?.contains("WarrantyEndDate") == false)
    #expect(try property("WarrantyPeriod", of: "Pset_Warranty", .ifc2x3).dataType == "IfcTimeMeasure")
    #expect(try property("WarrantyPeriod", of: "Pset_Warranty", .ifc4).dataType == "IfcDuration")
  }

  @Test(
    "load bearing roofs, ramps and stairs are told from their broken IFC4 templates",
    arguments: ["Pset_RoofCommon", "Pset_RampCommon", "Pset_StairCommon"])
  func loadBearing(set: String) throws {
    let property = try property("LoadBearing", of: set, .ifc4)
    #expect(property.kind == .single)
    #expect(property.dataType == "IfcBoolean")
  }

  @Test("data types and classes are ones that the schema declares", arguments: SchemaVersion.allCases)
  func everythingResolves(version: SchemaVersion) {
    let schema = Schema.of(version)
    for set in schema.propertySets {
      for property in set.properties where property.kind != .complex {
        for name in [property.dataType, property.secondDataType] {
          guard let name, schema.spelling(of: name) != name else { continue }
          Issue.record("\(set.name).\(property.name): \(name)")
        }
      }
      for place in set.applicableClasses where schema.entity(named: place.entity) == nil {
        Issue.record("\(set.name): \(place.entity)")
      }
    }
  }
}
