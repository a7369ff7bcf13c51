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
      ["a.ifc": SmallBuilding.lines(building: "Bâtiment A"), "b.ifc": SmallBuilding.lines(building: "Batiment B")])
    #expect(probe.failures == ["b.ifc#3 invalid.difference IfcBuilding.Name: Batiment B ≠ Bâtiment A"])
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
}
