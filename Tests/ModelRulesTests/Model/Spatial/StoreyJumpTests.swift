import Testing

@Suite("M11: storey jump")
struct StoreyJumpTests {
  @Test("passes rooms on the storey of their walls")
  func passes() throws {
    let probe = try RuleProbe("M11", SmallHouse.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails on a room all of whose walls are on another storey")
  func jump() throws {
    let lines = SmallHouse.lines.replacing("#420,#403,$", with: "#420,#303,$")
    #expect(try RuleProbe("M11", lines).failures == ["#420 invalid.rule IfcSpace: R+1 ≠ IfcWall: RDC"])
  }

  @Test("passes a room with one wall of its storey, whatever the others")
  func tall() throws {
    let tall = "#900=IFCRELSPACEBOUNDARY('0000000000000000000900',$,$,$,#420,#303,$,.PHYSICAL.,.EXTERNAL.);"
    #expect(try RuleProbe("M11", SmallHouse.lines + tall).failures.isEmpty)
  }

  @Test("does not look at a room without walls")
  func none() throws {
    let lines = SmallHouse.lines.replacing("IFCRELSPACEBOUNDARY(", with: "IFCRELSPACEBOUNDARYX(")
    #expect(try RuleProbe("M11", lines).valid == 0)
  }
}
