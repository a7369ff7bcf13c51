import Testing

@Suite("M12: one number, one room")
struct SharedRoomNumbersTests {
  private static func model(_ room: String, _ identifier: String, building: String = "B") -> String {
    SmallBuilding.lines(building: building)
      + """
      #50=IFCSPACE('\(identifier)',$,'\(room)',$,$,$,$,$,$,$,$);
      #51=IFCRELAGGREGATES('0000000000000000000051',$,$,$,#30,(#50));

      """
  }

  @Test("passes numbers of their own, a room that two models tell, and one number in two buildings")
  func own() throws {
    let probe = try SubmissionProbe(
      "M12",
      [
        "a.ifc": Self.model("101", "0000000000000000000050"), "b.ifc": Self.model("101", "0000000000000000000050"),
        "c.ifc": Self.model("102", "0000000000000000000052"),
        "d.ifc": Self.model("101", "0000000000000000000053", building: "C"),
      ])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test("fails two rooms of one number in two models, in both")
  func twice() throws {
    let probe = try SubmissionProbe(
      "M12",
      ["a.ifc": Self.model("101", "0000000000000000000050"), "b.ifc": Self.model("101 ", "0000000000000000000052")])
    #expect(
      probe.failures == ["a.ifc#50 invalid.duplicate 101 = b.ifc #50", "b.ifc#50 invalid.duplicate 101  = a.ifc #50"])
  }
}
