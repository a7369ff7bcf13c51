import Findings
import Testing

@testable import Submission

@Suite("M17: one tag, one serial number")
struct SharedMarksTests {
  private static func fan(_ tag: String, _ identifier: Int, serial: String? = nil, maker: String = "Ventil") -> String {
    let fan = "#50=IFCFAN('000000000000000000000\(identifier)',$,'V',$,$,$,$,'\(tag)',$);\n"
    guard let serial else { return fan }
    return fan
      + """
      #51=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('\(serial)'),$);
      #52=IFCPROPERTYSET('0000000000000000000052',$,'Pset_ManufacturerOccurrence',$,(#51));
      #53=IFCRELDEFINESBYPROPERTIES('0000000000000000000053',$,$,$,(#50),#52);
      #54=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('\(maker)'),$);
      #55=IFCPROPERTYSET('0000000000000000000055',$,'Pset_ManufacturerTypeInformation',$,(#54));
      #56=IFCFANTYPE('000000000000000000005\(identifier)',$,'T',$,$,(#55),$,$,$,.NOTDEFINED.);
      #57=IFCRELDEFINESBYTYPE('0000000000000000000057',$,$,$,(#50),#56);

      """
  }

  @Test("passes marks of their own, serial numbers of two makers, and numbers that a tool gives")
  func own() throws {
    let probe = try SubmissionProbe(
      "M17",
      [
        "a.ifc": Self.fan("VEN-01", 1, serial: "123"), "b.ifc": Self.fan("VEN-02", 2, serial: "123", maker: "Autre"),
        "c.ifc": Self.fan("348122", 3, serial: "N/C"), "d.ifc": Self.fan("348122", 4, serial: "N/C"),
      ])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test("fails one tag and one serial number of a maker in two models")
  func twice() throws {
    let probe = try SubmissionProbe(
      "M17", ["a.ifc": Self.fan("VEN-01", 1, serial: "123"), "b.ifc": Self.fan("ven 01", 2, serial: "123")])
    #expect(
      probe.failures == [
        "a.ifc#50 invalid.duplicate Tag: VEN-01 = b.ifc #50",
        "a.ifc#50 invalid.duplicate SerialNumber: 123 = b.ifc #50",
        "b.ifc#50 invalid.duplicate Tag: ven 01 = a.ifc #50",
        "b.ifc#50 invalid.duplicate SerialNumber: 123 = a.ifc #50",
      ])
  }

  @Test(
    "objects with one malformed GlobalId, or with none, are not one object",
    arguments: ["x", "4000000000000000000001", ""])
  func malformed(identifier: String) throws {
    let fan = Self.fan("VEN-01", 1).replacing("0000000000000000000001", with: identifier)
    #expect(try SubmissionProbe("M17", ["a.ifc": fan, "b.ifc": fan]).failures.count == 2)
    let sound = Self.fan("VEN-01", 1)
    #expect(try SubmissionProbe("M17", ["a.ifc": sound, "b.ifc": sound]).failures.isEmpty)
  }

  @Test("compares numbers where the cahier asks, and leaves one object in two models to M7")
  func numbers() throws {
    let models: KeyValuePairs = ["a.ifc": Self.fan("348122", 1), "b.ifc": Self.fan("348122", 2)]
    #expect(try SubmissionProbe("M17", models, parameters: ["numbers": ["true"]]).failures.count == 2)
    #expect(try SubmissionProbe("M17", ["a.ifc": Self.fan("V-1", 1), "b.ifc": Self.fan("V-1", 1)]).failures.isEmpty)
  }

  @Test("leaves out tags that are marks of the type in their model, unless the cahier asks for them")
  func positions() throws {
    func doors(_ mark: String) -> String {
      (0..<12).map {
        "#\($0 + 1)=IFCDOOR('\(mark)0000000000000000000\(10 + $0)',$,$,$,$,$,$,'PO\($0 % 3)',$,$,$,$,$);\n"
      }
      .joined()
    }
    let models: KeyValuePairs = ["a.ifc": doors("1"), "b.ifc": doors("2")]
    #expect(try SubmissionProbe("M17", models).failures.isEmpty)
    #expect(try SubmissionProbe("M17", models, parameters: ["tags": ["true"]]).failures.count == 24)
    let fans: KeyValuePairs = ["a.ifc": Self.fan("V-1", 1), "b.ifc": Self.fan("V-1", 2)]
    #expect(try SubmissionProbe("M17", fans, parameters: ["tags": ["false"]]).total == 0)
  }

  @Test("names three others, and in time that grows with the marks alone")
  func many() throws {
    // Two of each object under one GlobalId, in as many models: not one, but every other one is a rival.
    let values = (0..<4000).map { number in
      Held(model: number, instance: 1, globalId: "000000000000000000000\(number / 2000)", key: "k", text: "Tag: k")
    }
    let models = (0..<4000).map { ModelFacts(path: "\($0).ifc") }
    let clock = ContinuousClock()
    var tally = SubmissionTally()
    let submission = SubmissionContext(models: models)
    let duration = clock.measure { tally = Held.tally(values, submission) }
    #expect(tally.outcomes.total == 4000)
    #expect(tally.outcomes.valid == 0)
    #expect(tally.findings.first?.actual == "Tag: k = 2000.ifc #1, 2001.ifc #1, 2002.ifc #1")
    #expect(tally.findings.last?.actual == "Tag: k = 0.ifc #1, 1.ifc #1, 2.ifc #1")
    #expect(duration < .seconds(2))
  }
}
