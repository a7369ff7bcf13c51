import CahierFormat
import IDSFormat
import Requirements
import Testing

/// IDS takes `ifcVersion` for a remark (official case `specification_version_is_purely_metadata…`): every specification
/// is asked of every model.
@Suite("An IDS made of a cahier serves models of every version")
struct IDSVersionTests {
  private func export(
    _ requirement: String, schemas: String = "[IFC2X3, IFC4, IFC4X3_ADD2]"
  ) throws -> (file: RequirementFile, losses: [ConversionLoss]) {
    let text = """
      cahier: {id: essai, title: Essai, schemas: \(schemas)}
      placeholders: {standard: false}
      requirements:
      \(requirement)
      """
    let reading = CahierReader.read(text: text, opening: { _ in nil })
    #expect(!reading.hasErrors, "\(reading.problems)")
    let made = IDSExport.file(from: try #require(reading.cahier), stage: nil, lot: nil)
    let problems = IDSAudit.audit(made.file).filter { $0.severity == .error }
    #expect(problems.isEmpty, "\(problems)")
    return made
  }

  private func lost(_ losses: [ConversionLoss]) -> [ConversionLossCode] {
    losses.map(\.code).filter(\.changesVerdict)
  }

  @Test("a place that versions name differently is one check with all names, and told")
  func names() throws {
    let made = try export(
      """
        - id: S
          title: Surface
          classes: IfcSpace
          checks: [{locator: {IFC2X3: BaseQuantities.NetFloorArea, IFC4: Qto_SpaceBaseQuantities.NetFloorArea}}]
      """, schemas: "[IFC2X3, IFC4]")
    #expect(made.file.specifications.map(\.schemaVersions) == [["IFC2X3", "IFC4"]])
    let names = Restriction(enumeration: ["BaseQuantities", "Qto_SpaceBaseQuantities"])
    let facet = PropertyFacet(propertySet: .restriction(names), baseName: .simple("NetFloorArea"))
    #expect(made.file.specifications.first?.requirements.map(\.facet) == [.property(facet)])
    #expect(lost(made.losses) == [.versionNames])
  }

  @Test("a set that another version has for other properties is not asked for this one")
  func setOfOtherVersion() throws {
    let requirement = """
        - id: R
          title: Sol
          classes: IfcSpace
          checks:
            - Name
            - locator: {all: Pset_SpaceCoveringRequirements.FloorCovering, IFC2X3: Pset_SpaceCommon.FloorCovering}
      """
    let made = try export(requirement)
    #expect(
      made.file.specifications.flatMap(\.requirements).map(\.facet) == [
        .attribute(AttributeFacet(name: .simple("Name")))
      ])
    #expect(lost(made.losses) == [.versionRules])
    #expect(try lost(export(requirement, schemas: "[IFC4]").losses).isEmpty)
  }

  @Test("what one version alone asks is left out, and told; for that version alone it stays")
  func rules() throws {
    let requirement = """
        - id: P
          title: Durée de vie
          classes: exactly IfcDoor
          checks: [{locator: {IFC4: Pset_ServiceLife.ServiceLifeDuration, IFC2X3: none}}]
      """
    let both = try export(requirement, schemas: "[IFC2X3, IFC4]")
    #expect(both.file.specifications.isEmpty && lost(both.losses) == [.versionRules])
    let one = try export(requirement, schemas: "[IFC4]")
    #expect(one.file.specifications.map(\.id) == ["P"] && lost(one.losses).isEmpty)
  }

  @Test("where classes are left out, that one object is there is no longer required, and told")
  func required() throws {
    let made = try export(
      """
        - id: P
          title: Durée de vie
          classes: IfcDoor
          required: true
          checks: [{locator: {IFC4: Pset_ServiceLife.ServiceLifeDuration, IFC2X3: none}}]
      """, schemas: "[IFC2X3, IFC4]")
    // IFC2X3 has no IfcDoorStandardCase.
    #expect(made.file.specifications.map(\.schemaVersions) == [["IFC4"]])
    #expect(made.file.specifications.map(\.cardinality) == [.optional])
    #expect(Set(lost(made.losses)) == [.versionRules, .mustApply])
  }

  @Test("what is asked under a condition alone requires no object that meets it")
  func conditional() throws {
    let made = try export(
      """
        - id: P
          title: Portes coupe-feu
          classes: IfcDoor
          required: true
          checks: [{locator: Tag, when: [{locator: Name}]}]
      """)
    #expect(made.file.specifications.map(\.cardinality) == [.optional])
    #expect(lost(made.losses) == [.mustApply])
  }

  @Test("a value whose type differs is asked for without type and bounds, and told")
  func types() throws {
    let made = try export(
      """
        - id: B
          title: Niveaux
          classes: IfcBuilding
          checks: [{locator: Pset_BuildingCommon.NumberOfStoreys, rule: {kind: integer, above: 0}}]
      """)
    let facet = PropertyFacet(propertySet: .simple("Pset_BuildingCommon"), baseName: .simple("NumberOfStoreys"))
    #expect(made.file.specifications.map { $0.requirements.map(\.facet) } == [[.property(facet)]])
    #expect(lost(made.losses).contains(.versionRules))
  }

  @Test("classes of one version stand in one list with the others, and at least one object is still required")
  func classes() throws {
    let made = try export(
      """
        - id: M
          title: Murs
          classes: IfcWall
          required: true
          checks: [{locator: Pset_WallCommon.LoadBearing, rule: {data-types: [IfcBoolean]}}]
      """)
    let specification = try #require(made.file.specifications.first)
    #expect(made.file.specifications.count == 1 && specification.cardinality == .required)
    #expect(specification.schemaVersions == ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
    #expect("\(specification.applicability)".contains("IFCWALLELEMENTEDCASE"))
    #expect(lost(made.losses).isEmpty, "\(made.losses)")
  }

  @Test(
    "a predefined type is asked in the versions whose class has one", arguments: ["IfcDoor.GATE", "IfcRoof.FLAT_ROOF"])
  func predefinedTypes(name: String) throws {
    let made = try export(
      """
        - id: P
          title: Portails
          classes: [\(name)]
          checks: [Tag]
      """)
    #expect(made.file.specifications.map(\.schemaVersions) == [["IFC4", "IFC4X3_ADD2"]])
    #expect(lost(made.losses).isEmpty && made.losses.contains { $0.code == .noClass })
  }

  @Test("a class that IFC2X3 knows by its type is asked there with the class that stands for it")
  func laterClasses() throws {
    let made = try export(
      """
        - id: E
          title: Équipements
          classes: IfcDistributionFlowElement
          checks: [Tag]
      """)
    let specification = try #require(made.file.specifications.first)
    #expect(made.file.specifications.count == 1)
    #expect("\(specification.applicability)".contains("IFCAIRTERMINAL"))
    #expect(!lost(made.losses).contains(.versionRules), "\(made.losses)")
  }
}
