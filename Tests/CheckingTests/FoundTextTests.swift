import Checking
import Findings
import IDSFormat
import IFCModel
import Testing

/// What is said to have been found instead of what is asked for.
@Suite struct FoundTextTests {
  private static let walls = IDSText.entity("IFCWALL")

  private func found(
    _ requirement: String, _ lines: [String], of applicability: String = walls
  ) throws -> [String?] {
    let text = IDSText.file(applicability: applicability, requirements: requirement)
    let model = try SmallCheck.model(lines)
    let outcome = CheckRun([try #require(IDSReader.read(text: text).file)], schema: model.schema).check(model)
    let requirement = try #require(outcome.specifications.first?.requirements.first)
    return requirement.failures.map { outcome.explainer.actual(specification: 0, requirement: 0, $0) }
  }

  private func sets(_ first: [String], _ second: [String]) -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "FooA", first) + IFCLines.set(20, "FooB", second)
  }

  @Test("of several sets, the one that fails")
  func severalSets() throws {
    let good = IFCLines.single("A", "IFCLABEL('a')")
    let requirement = IDSText.property(.pattern("Foo.*"), "A", "IFCLABEL", "a")
    let wrong = sets([good], [IFCLines.single("A", "IFCLABEL('b')")])
    #expect(try found(requirement, wrong) == ["FooB.A = IFCLABEL(b)"])
    #expect(try found(requirement, sets([good], [IFCLines.single("B", "IFCLABEL('a')")])) == ["FooB"])
    #expect(
      try found(requirement, sets([IFCLines.single("A", "IFCLABEL('c')")], [IFCLines.single("A", "IFCLABEL('b')")]))
        == ["FooA.A = IFCLABEL(c), FooB.A = IFCLABEL(b)"])
  }

  @Test("of several properties, the one that fails; of one alone, its value")
  func severalProperties() throws {
    let properties = [IFCLines.single("P1", "IFCLABEL('a')"), IFCLines.single("P2", "IFCLABEL('b')")]
    let lines = [IFCLines.wall()] + IFCLines.set(10, "S", properties)
    #expect(try found(IDSText.property("S", .pattern("P."), nil, "a"), lines) == ["S.P2 = b"])
    #expect(try found(IDSText.property("S", "P2", nil, "a"), lines) == ["b"])
  }

  @Test("of what is prohibited, all of it")
  func prohibited() throws {
    let good = IFCLines.single("A", "IFCLABEL('a')")
    let requirement = IDSText.property(.pattern("Foo.*"), "A", nil, "a", "prohibited")
    #expect(try found(requirement, sets([good], [good])) == ["FooA.A = a, FooB.A = a"])
  }

  @Test("a number beside what it is in the unit of the question")
  func units() throws {
    let project = IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")])
    let storey = [IFCLines.root(1, "IFCBUILDINGSTOREY", "'R+1',$,$,$,$,$,$,4000.")] + project
    let storeys = IDSText.entity("IFCBUILDINGSTOREY")
    #expect(try found(IDSText.attribute("Elevation", "4000"), storey, of: storeys) == ["4000.0 (= 4 m)"])
    let length = [IFCLines.wall()] + IFCLines.set(10, "S", [IFCLines.single("P", "IFCLENGTHMEASURE(930.)")])
    let requirement = IDSText.property("S", "P", "IFCLENGTHMEASURE", "1")
    #expect(try found(requirement, length + project) == ["IFCLENGTHMEASURE(930.0) (= 0.93 m)"])
    // In a model that counts in the same unit, and where no number is asked for, nothing is converted.
    #expect(try found(requirement, length) == ["IFCLENGTHMEASURE(930.0)"])
    let other = IDSText.property("S", "P", "IFCLABEL")
    #expect(try found(other, length + project) == ["IFCLENGTHMEASURE(930.0)"])
  }

  @Test("both ends of a bounded value")
  func bounds() throws {
    let project = IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")])
    let bounded = "IFCPROPERTYBOUNDEDVALUE('P',$,IFCLENGTHMEASURE(2000.),IFCLENGTHMEASURE(1500.),$,$)"
    let lines = [IFCLines.wall()] + IFCLines.set(10, "S", [bounded]) + project
    let requirement = IDSText.property("S", "P", nil, .bounds(["maxInclusive": "1"]))
    #expect(try found(requirement, lines) == ["≥ 1500.0 (= 1.5 m), ≤ 2000.0 (= 2 m)"])
  }
}
