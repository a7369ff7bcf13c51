import Findings
import Testing

/// Specifications as a whole (IDS `specifications.md`), and that nothing passes in silence.
@Suite struct SpecificationTests {
  private static let required = "minOccurs=\"1\" maxOccurs=\"unbounded\""
  private static let optional = "minOccurs=\"0\" maxOccurs=\"unbounded\""
  private static let prohibited = "minOccurs=\"0\" maxOccurs=\"0\""

  private static func check(
    _ applicability: String = IDSText.entity("IFCWALL"), _ requirements: String = IDSText.attribute("Name", "W"),
    _ occurs: String = required, version: String = "IFC4", schema: String = "IFC4",
    in lines: [String] = [IFCLines.wall()]
  ) throws -> SpecificationResult {
    let text = IDSText.file(applicability: applicability, requirements: requirements, version: version, occurs: occurs)
    return try SmallCheck.check(text, lines, schema: schema)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let occurs: String
    let lines: [String]
    let status: Status
    let why: Why?
  }

  @Test(
    "the cardinality of a specification",
    arguments: [
      Row(testDescription: "required and right", occurs: required, lines: [IFCLines.wall()], status: .pass, why: nil),
      Row(
        testDescription: "required and wrong", occurs: required, lines: [IFCLines.wall(name: "'V'")], status: .fail,
        why: nil),
      Row(
        testDescription: "required and none", occurs: required, lines: [IFCLines.wallType(1)], status: .fail,
        why: .requiredButNone),
      Row(testDescription: "optional and right", occurs: optional, lines: [IFCLines.wall()], status: .pass, why: nil),
      Row(
        testDescription: "optional and wrong", occurs: optional, lines: [IFCLines.wall(name: "'V'")], status: .fail,
        why: nil),
      Row(
        testDescription: "optional and none", occurs: optional, lines: [IFCLines.wallType(1)], status: .notApplicable,
        why: .noneApplicable),
      Row(
        testDescription: "prohibited and there", occurs: prohibited, lines: [IFCLines.wall()], status: .fail,
        why: .prohibitedFound),
      Row(
        testDescription: "prohibited and none", occurs: prohibited, lines: [IFCLines.wallType(1)], status: .pass,
        why: .prohibitedAbsent),
    ])
  func cardinality(_ row: Row) throws {
    let result = try Self.check(Self.applicabilityOfWalls, Self.name, row.occurs, in: row.lines)
    #expect(result.status == row.status)
    #expect(result.why?.why == row.why)
  }
  private static let applicabilityOfWalls = IDSText.entity("IFCWALL")
  private static let name = IDSText.attribute("Name", "W")

  @Test("a prohibited specification names what it found")
  func prohibitedFailures() throws {
    let result = try Self.check(
      Self.applicabilityOfWalls, "", Self.prohibited, in: [IFCLines.wall(4), IFCLines.wall(7)])
    #expect(
      result.failures == [
        Failure(instance: 4, reason: .prohibitedObject), Failure(instance: 7, reason: .prohibitedObject),
      ])
    #expect(result.applicable == 2 && result.failed == 2 && result.passed == 0)
  }

  @Test("without requirements something required has to be there, and nothing more is said")
  func noRequirements() throws {
    let found = try Self.check(Self.applicabilityOfWalls, "", Self.required)
    #expect(found.status == .pass && found.why?.why == .noRequirements)
    let missing = try Self.check(IDSText.entity("IFCSLAB"), "", Self.required)
    #expect(missing.status == .fail && missing.why?.why == .requiredButNone)
    let optional = try Self.check(Self.applicabilityOfWalls, "", Self.optional)
    #expect(optional.status == .notApplicable && optional.why?.why == .noRequirements)
  }

  @Test("all requirements must hold of an object, and each counts its own checks")
  func severalRequirements() throws {
    let requirements = Self.name + IDSText.attribute("Description")
    let lines = [IFCLines.wall(1), IFCLines.root(2, "IFCWALL", "'W','D',$,$,$,$,$"), IFCLines.wall(3, name: "'V'")]
    let result = try Self.check(Self.applicabilityOfWalls, requirements, in: lines)
    #expect(result.status == .fail)
    #expect(result.applicable == 3 && result.passed == 1 && result.failed == 2)
    #expect(result.requirements.map(\.passed) == [2, 1])
    #expect(result.requirements.map(\.failed) == [1, 2])
    #expect(result.requirements[1].failures.map(\.instance) == [1, 3])
  }

  @Test("all facets of the applicability must hold, in whatever order they stand")
  func applicability() throws {
    let set = IDSText.property("S", "L", "IFCBOOLEAN", "true")
    let lines =
      [IFCLines.wall(1), IFCLines.wall(2), IFCLines.wallType(3)]
      + IFCLines.set(10, "S", of: "#1,#3", [IFCLines.single("L", "IFCBOOLEAN(.T.)")])
    for applicability in [IDSText.entity("IFCWALL") + set, set + IDSText.entity("IFCWALL")] {
      #expect(try Self.check(applicability, in: lines).applicable == 1)
    }
  }

  @Test("an optional specification that requires nothing passes nothing")
  func optionalWithoutRequirements() throws {
    let result = try Self.check(Self.applicabilityOfWalls, "", Self.optional, in: [IFCLines.wall()])
    #expect(result.status == .notApplicable && result.why?.why == .noRequirements)
  }

  @Test("what cannot be evaluated is neither pass nor fail, and a failure goes before it")
  func notEvaluable() throws {
    let requirement = IDSText.property("S", "P", "IFCLENGTHMEASURE", "2")
    let pace = ["#50=IFCCONTEXTDEPENDENTUNIT(#60,.LENGTHUNIT.,'PACE');", "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);"]
    let walls =
      [IFCLines.wall()] + IFCLines.set(10, "S", [IFCLines.single("P", "IFCLENGTHMEASURE(2.)", unit: "#50")]) + pace
    let result = try Self.check(Self.applicabilityOfWalls, requirement, in: walls)
    #expect(result.status == .notEvaluated && result.why?.why == .notEvaluable)
    #expect(result.notEvaluable == 1 && result.outcomes.notEvaluable == 1)
    let both = try Self.check(Self.applicabilityOfWalls, requirement, in: walls + [IFCLines.wall(2)])
    #expect(both.status == .fail && both.failed == 1 && both.notEvaluable == 1)
  }

  @Test("a class that the schema does not have is said, and prohibits nothing")
  func unknownClass() throws {
    let result = try Self.check(IDSText.entity("IFCRABBIT"), Self.name, Self.optional)
    #expect(result.status == .notApplicable)
    #expect(result.remarks == [Explanation(.unknownClass, ["IFCRABBIT", "IFC4"])])
    #expect(try Self.check(IDSText.entity("IFCRABBIT"), "", Self.prohibited).status == .notEvaluated)
    #expect(try Self.check(IDSText.entity("IFCRABBIT")).status == .fail)
    let required = try Self.check(Self.applicabilityOfWalls, IDSText.partOf(IDSText.entity("IFCRABBIT")))
    #expect(required.remarks.map(\.why) == [.unknownClass])
  }

  /// Official case `specification_version_is_purely_metadata_and_does_not_impact_pass_or_fail_result`.
  @Test("a specification for another schema is checked, and that is said")
  func otherSchema() throws {
    let result = try Self.check(version: "IFC2X3")
    #expect(result.status == .pass)
    #expect(result.remarks == [Explanation(.otherSchema, ["IFC4", "IFC2X3"])])
    #expect(try Self.check(version: "IFC2X3 IFC4").remarks.isEmpty)
  }

  @Test("a data type that the schema does not have is said")
  func unknownDataType() throws {
    let result = try Self.check(Self.applicabilityOfWalls, IDSText.property("S", "P", "IFCRABBITMEASURE"))
    #expect(result.remarks == [Explanation(.unknownDataType, ["IFCRABBITMEASURE", "IFC4"])])
    let known = try Self.check(Self.applicabilityOfWalls, IDSText.property("S", "P", "IFCDOORPANELOPERATIONENUM"))
    #expect(known.remarks.isEmpty)
  }

  @Test("an attribute that the classes asked for do not have is said")
  func unknownAttribute() throws {
    let result = try Self.check(Self.applicabilityOfWalls + IDSText.attribute("ActingRole"), Self.name, Self.optional)
    #expect(result.status == .notApplicable)
    #expect(result.remarks == [Explanation(.unknownAttribute, ["ActingRole", "IFC4"])])
  }

  /// buildingSMART/IDS issue 337: such a specification finds nothing, and used to be taken for a pass.
  @Test("properties that are there with another data type are said where they keep a specification from applying")
  func otherDataType() throws {
    let asked = IDSText.entity("IFCWALL") + IDSText.property("S", "L", "IFCBOOLEAN")
    let lines = [IFCLines.wall()] + IFCLines.set(10, "S", [IFCLines.single("L", "IFCLABEL('true')")])
    let result = try Self.check(asked, Self.name, Self.optional, in: lines)
    #expect(result.status == .notApplicable)
    #expect(result.remarks == [Explanation(.otherDataType, ["L", "IFCBOOLEAN"])])
    #expect(try Self.check(asked, Self.name, Self.optional).remarks.isEmpty)
  }

  @Test("an applicability that names nothing applies to nothing")
  func empty() throws {
    #expect(try Self.check("", Self.name, Self.optional).applicable == 0)
  }

  @Test("the same is said with any number of threads, in file order", arguments: [2, 3, 7])
  func threads(_ threads: Int) throws {
    let lines = (1...20_000).map { IFCLines.wall($0, name: $0 % 3 == 0 ? "'W'" : "$") }
    let text = IDSText.file(applicability: Self.applicabilityOfWalls, requirements: Self.name)
    let one = try SmallCheck.check(text, lines)
    let many = try SmallCheck.check(text, lines, threads: threads)
    #expect(one.applicable == 20_000 && one.passed == 6_666)
    #expect(one.requirements[0].failures == many.requirements[0].failures)
    #expect(one.requirements[0].failures.map(\.instance).prefix(3) == [1, 2, 4])
  }
}
