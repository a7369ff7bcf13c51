import Requirements
import Submission
import Testing

@Suite("M22: every model that the cahier announces came")
struct ExpectedDisciplinesTests {
  private static let project = "#1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);"

  private static func probe(
    _ models: KeyValuePairs<String, String>, expected: [ExpectedModel], parameters: [String: [String]] = [:]
  ) throws -> SubmissionProbe {
    try SubmissionProbe("M22", models, parameters: parameters) { request in
      request.disciplines = ["ARC", "STR", "CVC"].map { Discipline(id: $0, filePattern: "(.*[-_ .])?\($0)([-_ .].*)?") }
      request.models = expected
    }
  }

  @Test("passes each discipline that a file name tells, in capitals or not")
  func came() throws {
    let models: KeyValuePairs = ["d/ECOLE-ARC.ifc": Self.project, "d/ecole_str_v2.ifc": Self.project]
    let probe = try Self.probe(models, expected: [ExpectedModel(discipline: "ARC"), ExpectedModel(discipline: "STR")])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails what is missing, and asks for no optional model")
  func missing() throws {
    let models: KeyValuePairs = ["ECOLE-ARC.ifc": Self.project, "MARCHE.ifc": Self.project]
    let probe = try Self.probe(
      models,
      expected: [
        ExpectedModel(discipline: "ARC"), ExpectedModel(discipline: "STR"),
        ExpectedModel(discipline: "CVC", isOptional: true),
      ])
    #expect(probe.failures == ["- absent.model STR"])
    #expect(probe.valid == 1)
  }

  @Test("names the lots that are to bring what is missing, where the cahier says which")
  func lots() throws {
    let models: KeyValuePairs = ["ECOLE-ARC.ifc": Self.project]
    let probe = try SubmissionProbe("M22", models) { request in
      request.disciplines = [
        Discipline(id: "ARC", filePattern: ".*ARC.*"), Discipline(id: "CVC", filePattern: ".*CVC.*", lots: ["cvc"]),
        Discipline(id: "STR", filePattern: ".*STR.*"),
      ]
      request.models = ["ARC", "CVC", "STR"].map { ExpectedModel(discipline: $0) }
    }
    #expect(probe.tally.findings.map(\.lots) == [["cvc"], []])
  }

  @Test("asks for the disciplines that the requirement names itself")
  func named() throws {
    let probe = try Self.probe(
      ["A-ARC.ifc": Self.project], expected: [ExpectedModel(discipline: "ARC")], parameters: ["disciplines": ["CVC"]])
    #expect(probe.failures == ["- absent.model CVC"])
  }

  @Test("looks at nothing where nothing is expected")
  func nothing() throws {
    let probe = try Self.probe(["A-ARC.ifc": Self.project], expected: [])
    #expect(probe.total == 0)
  }
}
