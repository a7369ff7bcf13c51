import CahierFormat
import IFCSchema
import Requirements
import Testing

@Suite("batiment-fr")
struct ShippedCahierTests {
  private func cahier() throws -> Cahier {
    let reading = try #require(ShippedCahier.read(named: "batiment-fr"))
    #expect(reading.problems.map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" } == [])
    return try #require(reading.cahier)
  }

  @Test("has 91 requirements, nine stages, and titles in both languages")
  func shape() throws {
    let cahier = try cahier()
    #expect(cahier.requirements.count == 91)
    #expect(Set(cahier.requirements.map(\.id)).count == 91)
    #expect(cahier.stages.map(\.id) == ["esq", "aps", "apd", "pro", "exe", "rec", "doe", "gpa", "gem"])
    for requirement in cahier.requirements {
      #expect(requirement.title.fr != nil && requirement.title.en != nil, "\(requirement.id)")
      #expect(!requirement.sources.isEmpty && !requirement.usages.isEmpty, "\(requirement.id)")
    }
  }

  @Test("asks for more from stage to stage")
  func stages() throws {
    let cahier = try cahier()
    let counts = cahier.stageOrder.map { cahier.specifications(stage: $0, lot: nil, schema: "IFC4").count }
    #expect(counts == [0, 9, 18, 48, 52, 56, 89, 89, 91])
  }

  @Test("names only what each schema version has", arguments: SchemaVersion.allCases)
  func names(_ version: SchemaVersion) throws {
    let schema = Schema.of(version)
    for specification in try cahier().specifications(stage: nil, lot: nil, schema: version.name)
    where specification.ruleRequest == nil {
      let isDue = specification.schemaVersions.contains(version.name)
      #expect(isDue == !specification.requirements.isEmpty, "\(specification.id)")
      let classes = self.classes(specification.applicability, schema)
      #expect(!classes.isEmpty, "\(specification.id)")
      for facet in specification.applicability + specification.requirements.map(\.facet) {
        guard case .located(let facet) = facet else { continue }
        for locator in (facet.locators + facet.conditions.flatMap(\.locators)) {
          check(locator, classes, schema, specification.id)
        }
        for type in facet.rule.dataTypes { #expect(schema.definedType(named: type) != nil, "\(type)") }
      }
    }
  }

  @Test("knows its version traps")
  func traps() throws {
    let cahier = try cahier()
    func first(_ id: String, _ check: Int, _ schema: String) throws -> String? {
      let requirement = try #require(cahier.requirements.first { $0.id == id })
      guard case .checks(_, let checks) = requirement.content else { return nil }
      return checks[check].locators.locators(in: schema).first?.text
    }
    #expect(try first("BAT-23", 0, "IFC2X3") == "BaseQuantities.NetFloorArea")
    #expect(try first("BAT-23", 0, "IFC4") == "Qto_SpaceBaseQuantities.NetFloorArea")
    #expect(try first("BAT-29", 0, "IFC2X3") == "Pset_SpaceCommon.FloorCovering")
    #expect(try first("BAT-71", 0, "IFC2X3") == nil)
    #expect(try first("BAT-78", 0, "IFC4X3_ADD2") == "Pset_ChillerTypeCommon.ChillerCapacity")
    #expect(try first("BAT-85", 1, "IFC4X3_ADD2") == "Pset_DistributionBoardOccurrence.IsMain")
    #expect(try first("BAT-86", 0, "IFC2X3") == "CapacityByWeight")
    #expect(try first("BAT-87", 0, "IFC4X3_ADD2") == "Pset_FlowMeterOccurrence.FlowMeterOurpose")
    #expect(try first("BAT-91", 0, "IFC4") == nil)
  }

  /// The entities that an applicability can mean, and the types of those that are meant by their type.
  private func classes(_ applicability: [Facet], _ schema: Schema) -> [EntityID] {
    guard case .classes(let choices)? = applicability.first else { return [] }
    return choices.flatMap { choice -> [EntityID] in
      if let entity = schema.entity(named: choice.name) {
        if !choice.predefinedTypes.isEmpty {
          let known = Set(schema.predefinedTypes(of: entity))
          let types = schema.typeEntity(forOccurrence: entity).flatMap { schema.predefinedTypes(of: $0) }
          #expect(choice.predefinedTypes.allSatisfy { known.union(types).contains($0) }, "\(choice.text)")
        }
        return [entity] + schema.typeEntity(forOccurrence: entity)
      }
      guard let later = schema.occurrence(forLaterName: choice.name) else { return [] }
      return [later.occurrence, later.type]
    }
  }

  private func check(_ locator: Locator, _ classes: [EntityID], _ schema: Schema, _ id: String) {
    switch locator {
    case .attribute(let name):
      #expect(classes.contains { schema.position(of: name, in: $0) != nil }, "\(id) \(schema.version.name) \(name)")
    case .property(let set, let name) where set.hasPrefix("Pset_") || set.hasPrefix("Qto_"):
      let known = schema.propertySet(named: set)?.properties.contains { $0.name == name } ?? false
      #expect(known, "\(id) \(schema.version.name) \(set).\(name)")
    case .whole(let name): #expect(schema.entity(named: name) != nil, "\(id) \(schema.version.name) \(name)")
    case .coordinateSystem(let name):
      // IFC2X3 states the name in a set of properties that stands for the entity.
      if schema.version == .ifc2x3, name == "Name" { break }
      let entity = schema.entity(named: "IfcProjectedCRS")
      #expect(entity.flatMap { schema.position(of: name, in: $0) } != nil, "\(id) \(name)")
    case .address(let name):
      let entity = schema.entity(named: "IfcPostalAddress")
      #expect(entity.flatMap { schema.position(of: name, in: $0) } != nil, "\(id) \(name)")
    default: break
    }
  }
}

@Suite("Shipped sets")
struct ShippedSourceTests {
  @Test("name each source once, and no source that they do not explain", arguments: ShippedCahier.names)
  func sources(name: String) throws {
    let cahier = try #require(ShippedCahier.read(named: name)?.cahier)
    let keys = cahier.identity.sources.map { String($0.prefix { $0 != ":" }) }
    #expect(Set(keys).count == keys.count, "\(keys)")
    for requirement in cahier.requirements {
      #expect(!requirement.sources.isEmpty, "\(requirement.id)")
      // A source in words explains itself; a key is one word.
      for source in requirement.sources where !source.contains(where: { $0 == " " || $0 == ":" }) {
        #expect(keys.contains(source), "\(requirement.id): \(source)")
      }
    }
  }
}
