import Findings
import Requirements
import Submission
import Testing

@Suite("M6: the same project, site and building")
struct SharedNamesTests {
  @Test("passes models that give the same names")
  func same() throws {
    let probe = try SubmissionProbe("M6", ["a.ifc": SmallBuilding.lines(), "b.ifc": SmallBuilding.lines(mark: "b")])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 6)
  }

  @Test("fails the model that says otherwise than most")
  func other() throws {
    let probe = try SubmissionProbe(
      "M6",
      [
        "a.ifc": SmallBuilding.lines(project: "Projet 1"), "b.ifc": SmallBuilding.lines(),
        "c.ifc": SmallBuilding.lines(),
      ])
    #expect(probe.failures == ["a.ifc#1 invalid.difference IfcProject.Name: Projet 1 ≠ P"])
  }

  @Test("takes the first of names that are as frequent, and says which object has another")
  func pair() throws {
    let probe = try SubmissionProbe(
      "M6",
      [
        "ARC.ifc": SmallBuilding.lines(building: "Bâtiment A"), "STR.ifc": SmallBuilding.lines(building: "Batiment B"),
      ])
    #expect(probe.failures == ["STR.ifc#3 invalid.difference IfcBuilding.Name: Batiment B ≠ Bâtiment A"])
  }

  @Test("allows as many buildings as the cahier says, and compares GlobalIds where it asks")
  func parameters() throws {
    let models: KeyValuePairs = [
      "a.ifc": SmallBuilding.lines(building: "A"), "b.ifc": SmallBuilding.lines(building: "B", mark: "b"),
    ]
    #expect(try SubmissionProbe("M6", models, parameters: ["buildings": ["2"]]).failures.isEmpty)
    let strict = try SubmissionProbe("M6", models, parameters: ["buildings": ["2"], "globalIds": ["true"]])
    #expect(strict.failures.count == 2)
  }

  @Test("allows a file for each building, and asks each discipline for all of them")
  func buildings() throws {
    func failures(_ models: KeyValuePairs<String, String>) throws -> [String] {
      try SubmissionProbe("M6", models).failures
    }
    let (a, b) = (SmallBuilding.lines(building: "A"), SmallBuilding.lines(building: "B", mark: "b"))
    #expect(try failures(["A-ARC.ifc": a, "A-STR.ifc": a, "B-ARC.ifc": b, "B-STR.ifc": b]).isEmpty)
    #expect(try failures(["BAT-A.ifc": a, "BAT-B.ifc": b]).isEmpty)
    #expect(
      try failures(["A-ARC.ifc": a, "B-ARC.ifc": b, "A-STR.ifc": a]) == [
        "- invalid.difference IfcBuilding.Name: STR ≠ B"
      ])
    let other = SmallBuilding.lines(building: "Bat. B", mark: "c")
    #expect(
      try failures(["A-ARC.ifc": a, "B-ARC.ifc": b, "A-STR.ifc": a, "B-STR.ifc": other])
        == ["B-STR.ifc#3 invalid.difference IfcBuilding.Name: Bat. B ≠ A, B"])
  }

  @Test("compares a model without buildings, as one of roads, by project and site alone")
  func noBuilding() throws {
    let roads = """
      #1=IFCPROJECT('3000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('3000000000000000000002',$,'S',$,$,$,$,$,.ELEMENT.,$,$,$,$,$);
      #3=IFCRELAGGREGATES('3000000000000000000003',$,$,$,#1,(#2));
      """
    let site = SmallBuilding.lines()
    #expect(try SubmissionProbe("M6", ["A-ARC.ifc": site, "A-STR.ifc": site, "VRD.ifc": roads]).failures.isEmpty)
  }

  @Test("is asked of the models of its disciplines alone, and of those that tell none")
  func disciplines() throws {
    let files = ["A-ARC.ifc": "P", "B-ARC.ifc": "P", "C-VRD.ifc": "Q"]
    let facts = try files.sorted { $0.key < $1.key }.map { path, project in
      let model = try SubmissionProbe.model(SmallBuilding.lines(project: project), path: path)
      return ModelFacts(model, path: path, telling: [], counting: [])
    }
    func failed(_ carriers: [String]) -> Int {
      var request = RuleRequest("M6")
      request.disciplines = ["ARC", "VRD"].map { Discipline(id: $0, filePattern: ".*\($0).*") }
      request.carriers = carriers
      let specification = Specification(
        id: "S", name: "S", schemaVersions: ["IFC4"], applicability: [],
        requirements: [Requirement(facet: .rule(request))])
      let run = SubmissionRun([
        RequirementFile(information: RequirementFile.Information(title: ""), specifications: [specification])
      ])
      return run.check(SubmissionContext(models: facts)).specifications[0].failed
    }
    #expect(failed(["ARC"]) == 0)
    #expect(failed(["ARC", "VRD"]) == 1 && failed([]) == 1)
  }

  @Test("fails projects without a name, also where no file names it")
  func blank() throws {
    let models: KeyValuePairs = ["a.ifc": SmallBuilding.lines(project: ""), "b.ifc": SmallBuilding.lines(project: " ")]
    #expect(
      try SubmissionProbe("M6", models).failures
        == ["a.ifc#1 absent.blank IfcProject.Name: –", "b.ifc#1 absent.blank IfcProject.Name: –"])
  }
}
