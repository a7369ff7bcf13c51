import ByteInput
import Testing

@testable import Submission

@Suite("M7: one GlobalId, one object")
struct SharedIdentifiersTests {
  private static func column(_ identifier: String, _ name: Int = 50) -> String {
    "#\(name)=IFCCOLUMN('\(identifier)',$,'C',$,$,$,$,$,$);\n"
  }

  @Test("passes objects of their own, and a project, a site and a building that all models tell")
  func own() throws {
    let probe = try SubmissionProbe(
      "M7",
      [
        "a.ifc": SmallBuilding.lines() + Self.column("2O2Fr$t4X7Zf8NOew3FLKI"),
        "b.ifc": SmallBuilding.lines() + Self.column("2O2Fr$t4X7Zf8NOew3FLKJ"),
      ])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 10)
  }

  @Test("fails one element in two models, in both")
  func element() throws {
    let probe = try SubmissionProbe(
      "M7",
      ["a.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI"), "d/b.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI", 7)])
    #expect(
      probe.failures == ["a.ifc#50 invalid.duplicate = b.ifc #7", "d/b.ifc#7 invalid.duplicate = a.ifc #50"])
  }

  @Test("models of one file name are named with the folders that tell them apart, others without")
  func namesOfModels() throws {
    let probe = try SubmissionProbe(
      "M7",
      [
        "r/A/x/E.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI"), "r/B/x/E.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI", 7),
        "r/B/x/F.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI", 8),
      ])
    #expect(
      probe.failures.map { $0.split(separator: "= ").last ?? "" }
        == ["B/x/E.ifc #7, F.ifc #8", "F.ifc #8, A/x/E.ifc #50", "B/x/E.ifc #7, A/x/E.ifc #50"])
    // Of a model that could not be read the name counts, too; a member of an archive is told by its archive.
    let others = try SubmissionProbe(
      "M7",
      [
        "a.zip!E.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI"), "F.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI", 7),
      ], unread: ["b.zip!E.ifc"])
    #expect(others.failures.map { $0.split(separator: "= ").last ?? "" } == ["F.ifc #7", "a.zip!E.ifc #50"])
  }

  @Test("fails a room whose identifier is a door's in another model")
  func kinds() throws {
    let room = "#9=IFCSPACE('2O2Fr$t4X7Zf8NOew3FLKI',$,'101',$,$,$,$,$,$,$,$);"
    let probe = try SubmissionProbe("M7", ["a.ifc": room, "b.ifc": Self.column("2O2Fr$t4X7Zf8NOew3FLKI")])
    #expect(probe.failures.count == 2)
  }

  @Test("fails storeys and systems of other names, and passes those of one name")
  func names() throws {
    func failures(_ first: String, _ second: String) throws -> Int {
      try SubmissionProbe("M7", ["a.ifc": first, "b.ifc": second]).failures.count
    }
    let storeys = SmallBuilding.lines(storeys: ["RDC": 0, "R+1": 3])
    #expect(try failures(storeys, storeys) == 0)
    #expect(try failures(storeys, SmallBuilding.lines(storeys: ["R+1": 3, "RDC": 0])) == 4)
    func system(_ name: String, _ className: String = "IFCSYSTEM") -> String {
      "#1=\(className)('2O2Fr$t4X7Zf8NOew3FLKI',$,'\(name)',$,$\(className == "IFCZONE" ? ",$" : ""));"
    }
    #expect(try failures(system("Chauffage"), system("chauffage ")) == 0)
    #expect(try failures(system("Chauffage"), system("Ventilation")) == 2)
    #expect(try failures(system("Chauffage"), system("Chauffage", "IFCZONE")) == 2)
  }

  @Test("leaves twice in one model, and what is no GlobalId, to the rule on that model")
  func alone() throws {
    let twice = Self.column("2O2Fr$t4X7Zf8NOew3FLKI") + Self.column("2O2Fr$t4X7Zf8NOew3FLKI", 51) + Self.column("x", 52)
    let probe = try SubmissionProbe("M7", ["a.ifc": twice, "b.ifc": Self.column("x")])
    #expect(probe.failures.isEmpty)
  }

  @Test("reads the 128 bits of an identifier as ISO 16739-1 writes them")
  func bits() {
    func bits(_ text: String) -> (high: UInt64, low: UInt64)? {
      let bytes = Array(text.utf8)
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe IdentifierFact.bits(.init(unsafe: buffer.baseAddress!, count: buffer.count))
      }
    }
    #expect(bits("0000000000000000000001")?.low == 1)
    #expect(bits("3$$$$$$$$$$$$$$$$$$$$$")?.high == .max && bits("3$$$$$$$$$$$$$$$$$$$$$")?.low == .max)
    #expect(bits("4000000000000000000000") == nil && bits("00000000000000000000é") == nil && bits("0") == nil)
  }
}
