import Requirements
import Testing

@Suite("M18: equipment count of all models together")
struct SubmissionCountTests {
  private static func boilers(_ count: Int) -> String {
    (1...max(1, count)).map { number in
      count == 0
        ? "#1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);"
        : "#\(number)=IFCBOILER('000000000000000000000\(number)',$,$,$,$,$,$,$,.WATER.);"
    }.joined(separator: "\n")
  }

  private static func probe(
    _ models: KeyValuePairs<String, String>, _ counts: [String], unread: [String] = [], carriers: [String] = []
  ) throws -> SubmissionProbe {
    try SubmissionProbe("M18", models, parameters: ["counts": counts], unread: unread) { request in
      request.disciplines = ["ARC", "CVC"].map { Discipline(id: $0, filePattern: "\($0).*") }
      request.carriers = carriers
    }
  }

  @Test("passes where the models have together what is listed")
  func together() throws {
    let models: KeyValuePairs = ["A.ifc": Self.boilers(2), "B.ifc": Self.boilers(1), "C.ifc": Self.boilers(0)]
    let probe = try Self.probe(models, ["IfcBoiler=3", "IfcBoiler.WATER=3", "IfcPump=0"])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 3)
  }

  @Test("fails on another number, and says what is in which model")
  func other() throws {
    let models: KeyValuePairs = ["a/A.ifc": Self.boilers(2), "B.ifc": Self.boilers(2), "C.ifc": Self.boilers(0)]
    let probe = try Self.probe(models, ["IfcBoiler=3", "IfcPump=1"])
    #expect(
      probe.failures == [
        "- invalid.count IfcBoiler: 4 ≠ 3 (A.ifc: 2, B.ifc: 2)", "- invalid.count IfcPump: 0 ≠ 1",
      ])
  }

  @Test("counts in the models of the disciplines that the requirement is for")
  func disciplines() throws {
    let models: KeyValuePairs = ["ARC.ifc": Self.boilers(1), "CVC.ifc": Self.boilers(2), "X.ifc": Self.boilers(1)]
    #expect(try Self.probe(models, ["IfcBoiler=3"], carriers: ["CVC"]).failures.isEmpty)
    #expect(try Self.probe(models, ["IfcBoiler=3"]).failures.count == 1)
  }

  @Test("judges nothing while a model cannot be read, unless there are too many without it")
  func unread() throws {
    let models: KeyValuePairs = ["A.ifc": Self.boilers(2), "B.ifc": Self.boilers(1)]
    let probe = try Self.probe(models, ["IfcBoiler=4", "IfcBoiler.WATER=3", "IfcElement=2"], unread: ["C.ifc"])
    #expect(
      probe.failures == [
        "- not-evaluable.damage IfcBoiler: 3 ≠ 4 (A.ifc: 2, B.ifc: 1)",
        "- not-evaluable.damage IfcBoiler.WATER: 3 = 3 (A.ifc: 2, B.ifc: 1)",
        "- invalid.count IfcElement: 3 ≠ 2 (A.ifc: 2, B.ifc: 1)",
      ])
  }

  @Test("has nothing to look at without a list")
  func none() throws {
    #expect(try Self.probe(["A.ifc": Self.boilers(1), "B.ifc": Self.boilers(1)], []).total == 0)
  }
}
