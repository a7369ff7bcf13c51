import CahierFormat
import IDSFormat
import Requirements
import Testing

@Suite("A cahier becomes an IDS")
struct IDSExportTests {
  private func cahier(_ requirements: String) throws -> Cahier {
    let reading = CahierReader.read(
      text: """
        cahier: {id: essai, title: Essai, schemas: [IFC2X3, IFC4]}
        stages: [{id: apd}, {id: doe}]
        lots: [{id: cvc, title: Climat}]
        requirements:
        \(requirements)
        """, opening: { _ in nil })
    #expect(!reading.hasErrors, "\(reading.problems)")
    return try #require(reading.cahier)
  }

  private func export(_ requirements: String) throws -> (file: RequirementFile, losses: [ConversionLoss]) {
    IDSExport.file(from: try cahier(requirements), stage: "doe", lot: nil)
  }

  @Test("a value that IDS can say is said, once for the versions that name it alike")
  func plain() throws {
    let made = try export(
      """
        - id: M
          title: Mur porteur
          lots: [cvc]
          classes: exactly IfcWall
          checks: [{locator: Pset_WallCommon.LoadBearing, rule: {data-types: [IfcBoolean]}}]
      """)
    let specification = try #require(made.file.specifications.first)
    #expect(made.file.specifications.count == 1 && specification.schemaVersions == ["IFC2X3", "IFC4"])
    #expect(specification.applicability == [.entity(EntityFacet(name: .simple("IFCWALL")))])
    #expect(specification.instructions == "Climat")
    #expect(made.file.information.milestone == "doe")
    #expect(!made.losses.contains { $0.code == .dataType })
  }

  @Test("subtypes and exceptions become lists of classes")
  func classes() throws {
    let made = try export(
      """
        - id: M
          title: Murs
          classes: IfcWall
          except: [{classes: [IfcWallElementedCase]}]
          checks: [{locator: Pset_WallCommon.LoadBearing, rule: {data-types: [IfcBoolean]}}]
      """)
    let lists = made.file.specifications.map(\.applicability)
    #expect(lists.contains { "\($0)".contains("IFCWALLSTANDARDCASE") })
    #expect(!lists.contains { "\($0)".contains("IFCWALLELEMENTEDCASE") })
  }

  @Test("conditions of checks become applicability of their own")
  func conditions() throws {
    let made = try export(
      """
        - id: P
          title: Portes
          classes: exactly IfcDoor
          checks:
            - Name
            - {locator: Tag, when: [{locator: ObjectType, rule: CF}]}
      """)
    #expect(made.file.specifications.map(\.id) == ["P", "P.2"])
    #expect(made.file.specifications.last?.applicability.count == 2)
  }

  @Test(
    "what IDS cannot say is listed",
    arguments: [
      ("{locator: Tag, rule: {unique: model}}", ConversionLossCode.uniqueness),
      ("{locator: Tag}", .placeholders), ("{locator: 'document:notice'}", .place), ("{locator: type}", .place),
      ("{locator: Tag, rule: [A, B]}", .folding), ("{locator: [Tag, Name]}", .alternatives),
      ("{locator: Pset_DoorCommon.IsExternal, carrier: type}", .carrier),
      ("{locator: Pset_DoorCommon.IsExternal, rule: {kind: boolean}}", .dataType),
      ("{locator: Tag, optional: true}", .optional),
    ])
  func losses(check: String, code: ConversionLossCode) throws {
    let made = try export(
      """
        - id: P
          title: Portes
          classes: exactly IfcDoor
          checks: [\(check)]
      """)
    #expect(made.losses.contains { $0.code == code && $0.requirement == "P" }, "\(made.losses)")
  }

  @Test(
    "what the cahier asks and IDS says just the same is no loss",
    arguments: [
      "{locator: OverallWidth, rule: {kind: number, unit: mm, above: 0}}",
      "{locator: Qto_DoorBaseQuantities.Area, rule: {kind: number, unit: m2, above: 0}}",
    ])
  func lossless(check: String) throws {
    let made = try export(
      """
        - id: P
          title: Portes
          severity: minor
          threshold: 90
          classes: IfcDoor
          checks: [\(check)]
      """)
    #expect(made.losses.filter(\.code.changesVerdict).isEmpty, "\(made.losses)")
    #expect(made.losses.contains { $0.code == .threshold })
  }

  @Test("a bound that depends on the unit is a loss of an attribute, whose unit IDS does not know")
  func unitOfAttribute() throws {
    let made = try export(
      """
        - id: P
          title: Portes
          classes: IfcDoor
          checks: [{locator: OverallWidth, rule: {kind: number, unit: mm, minimum: 800}}]
      """)
    #expect(made.losses.filter(\.code.changesVerdict).map(\.code) == [.unit])
  }

  @Test("without empty words, asking for a value loses nothing")
  func withoutPlaceholders() throws {
    let text = """
      cahier: {id: c, title: C, schemas: [IFC4]}
      placeholders: {standard: false}
      requirements: [{id: P, title: Portes, classes: IfcDoor, checks: [Tag, Pset_DoorCommon.FireRating, material]}]
      """
    let made = IDSExport.file(from: try #require(CahierReader.read(text: text).cahier), stage: nil, lot: nil)
    #expect(made.losses.filter(\.code.changesVerdict).isEmpty, "\(made.losses)")
  }

  @Test("checklists and thresholds are listed, and stages and lots where none is chosen")
  func wholeFile() throws {
    let requirements = """
        - id: A
          title: Visite
          checklist: regarder
        - id: B
          title: Portes
          lots: [cvc]
          threshold: 90
          classes: IfcDoor
          checks: [Name]
      """
    let made = IDSExport.file(from: try cahier(requirements), stage: nil, lot: nil)
    for code in [ConversionLossCode.checklist, .threshold, .stages, .lots] {
      #expect(made.losses.contains { $0.code == code }, "\(code)")
    }
  }

  @Test("what an exception says beyond classes is lost, and told; the requirement is there")
  func exceptions() throws {
    let made = try export(
      """
        - id: R1
          title: T
          classes: IfcSpace
          except: [{classes: [IfcSpace.GFA]}, {where: [{locator: LongName, rule: {values: [SDP]}}]}]
          checks: [{locator: Name}]
      """)
    #expect(made.losses.filter { $0.code == .exception }.map(\.arguments) == [["IfcSpace.GFA"], ["LongName"]])
    #expect(made.file.specifications.count == 1 && made.file.specifications[0].requirements.count == 1)
    let rooms = IDSExport.file(
      from: try #require(ShippedCahier.read(named: "batiment-fr")?.cahier), stage: "doe", lot: nil)
    #expect(rooms.file.specifications.contains { $0.id.hasPrefix("BAT-21") })
  }

  @Test("the cahier that ships becomes an IDS that our own audit finds sound, at every stage")
  func shipped() throws {
    let cahier = try #require(ShippedCahier.read(named: "batiment-fr")?.cahier)
    for stage in cahier.stageOrder {
      let made = IDSExport.file(from: cahier, stage: stage, lot: nil)
      // At the first stage nothing is due: there is no IDS of it.
      if stage == "esq" {
        #expect(made.file.specifications.isEmpty)
        continue
      }
      let bytes = IDSWriter.bytes(made.file)
      let reading = unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0, path: "a.ids") }
      let file = try #require(reading.file)
      let problems = (reading.problems + IDSAudit.audit(file)).filter { $0.severity == .error }
      #expect(problems.isEmpty, "\(stage): \(problems.map { ($0.code, $0.line, $0.arguments) })")
      #expect(file.specifications.count == made.file.specifications.count)
    }
  }
}
