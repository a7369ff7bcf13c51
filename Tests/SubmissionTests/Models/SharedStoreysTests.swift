import Requirements
import Testing

@Suite("M10: the storeys of a building in all models")
struct SharedStoreysTests {
  @Test("passes storeys of the same names and elevations, in whatever unit, and fewer of them")
  func same() throws {
    let probe = try SubmissionProbe(
      "M10",
      [
        "a.ifc": SmallBuilding.lines(storeys: ["RDC": 0, "R+1": 3.2]),
        "b.ifc": SmallBuilding.lines(storeys: ["R+1": 3200.4], unit: ".MILLI.,.METRE."),
      ])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails another elevation, another name and one too many")
  func other() throws {
    let probe = try SubmissionProbe(
      "M10",
      [
        "a.ifc": SmallBuilding.lines(storeys: ["RDC": 0, "R+1": 3.2, "R+2": 6.4]),
        "b.ifc": SmallBuilding.lines(storeys: ["RDC": 0.0015, "Niveau 1": 3.2, "Fondations": -1.5]),
      ])
    #expect(
      probe.failures == [
        "b.ifc#30 invalid.difference RDC: 0.0015 m ≠ 0 m (a.ifc)",
        "b.ifc#31 invalid.difference 3.2 m: Niveau 1 ≠ R+1 (a.ifc)",
        "b.ifc#32 invalid.difference Fondations (-1.5 m) ≠ – (a.ifc)",
      ])
  }

  @Test("compares with the architect's model, by buildings")
  func reference() throws {
    let probe = try SubmissionProbe(
      "M10",
      [
        "A-STR.ifc": SmallBuilding.lines(storeys: ["RDC": 0.5, "R+1": 3]), "A-ARC.ifc": SmallBuilding.lines(),
        "B-ARC.ifc": SmallBuilding.lines(building: "C", storeys: ["RDC": 12]),
      ]
    ) { $0.disciplines = [Discipline(id: "ARC", filePattern: ".*ARC.*")] }
    #expect(
      probe.failures == [
        "A-STR.ifc#30 invalid.difference RDC: 0.5 m ≠ 0 m (A-ARC.ifc)",
        "A-STR.ifc#31 invalid.difference R+1 (3 m) ≠ – (A-ARC.ifc)",
      ])
  }

  @Test("takes the tolerance that the cahier sets")
  func tolerance() throws {
    let models: KeyValuePairs = ["a.ifc": SmallBuilding.lines(), "b.ifc": SmallBuilding.lines(storeys: ["RDC": 0.004])]
    #expect(try SubmissionProbe("M10", models).failures.count == 1)
    #expect(try SubmissionProbe("M10", models, parameters: ["elevation-tolerance": ["0.005"]]).failures.isEmpty)
  }
}
