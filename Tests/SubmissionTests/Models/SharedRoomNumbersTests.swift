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

  @Test(
    "fails two rooms of one number that two models write differently", arguments: [("101A", "101a"), ("B 101", "B101")])
  func spellings(one: String, other: String) throws {
    let probe = try SubmissionProbe(
      "M12",
      ["a.ifc": Self.model(one, "0000000000000000000050"), "b.ifc": Self.model(other, "0000000000000000000052")])
    #expect(
      probe.failures == [
        "a.ifc#50 invalid.duplicate \(one) = b.ifc #50", "b.ifc#50 invalid.duplicate \(other) = a.ifc #50",
      ])
  }

  /// A room on a storey.
  private static func room(_ mark: Character, storey: String = "R+1", at elevation: Double = 3, kind: String = "SPACE")
    -> String
  {
    SmallBuilding.lines(storeys: [storey: elevation], mark: mark)
      + """
      #50=IFCSPACE('0\(mark)00000000000000000050',$,'101',$,$,$,$,$,$,.\(kind).,$);
      #51=IFCRELAGGREGATES('0\(mark)00000000000000000051',$,$,$,#30,(#50));

      """
  }

  @Test("takes one number on one storey of two disciplines' models for one room")
  func disciplines() throws {
    func failures(_ first: String, _ second: String, of room: String) throws -> Int {
      try SubmissionProbe("M12", [first: Self.room("a"), second: room]).failures.count
    }
    #expect(try failures("E-ARC.ifc", "E-CVC.ifc", of: Self.room("b")) == 0)
    #expect(try failures("E-ARC.ifc", "E-CVC.ifc", of: Self.room("b", storey: "Niveau 1")) == 0)
    #expect(try failures("E-ARC.ifc", "E-CVC.ifc", of: Self.room("b", storey: "Niveau 2", at: 6)) == 2)
    #expect(try failures("A-ARC.ifc", "B-ARC.ifc", of: Self.room("b")) == 2)
  }

  @Test("does not look at gross floor areas and spaces outside", arguments: ["GFA", "EXTERNAL"])
  func others(kind: String) throws {
    let models: KeyValuePairs = ["a.ifc": Self.room("a", kind: kind), "b.ifc": Self.room("b", kind: kind)]
    #expect(try SubmissionProbe("M12", models).total == 0)
  }
}
