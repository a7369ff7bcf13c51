import Testing

@Suite("M10: stated elevations")
struct StatedElevationTests {
  private func failures(_ pairs: (String, String)...) throws -> [String] {
    try RuleProbe("M10", pairs.reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) }).failures
  }

  @Test("fails on an elevation that is not where the storey is placed, and says both")
  func placement() throws {
    let found = try failures((".ELEMENT.,3000.", ".ELEMENT.,4000."))
    #expect(found == ["#40 invalid.conflict Elevation: 4000.0 mm ≠ ObjectPlacement: 3000.0 mm"])
  }

  @Test("leaves a floor's build-up between the two", arguments: [("3200.", 0), ("3400.", 1), ("2750.", 0)])
  func buildUp(height: String, count: Int) throws {
    #expect(try failures((".ELEMENT.,3000.", ".ELEMENT.,\(height)")).count == count)
  }

  @Test("says in which unit elevations agree with the placements")
  func unit() throws {
    let found = try failures((".ELEMENT.,3000.", ".ELEMENT.,3."))
    #expect(
      found == ["#40 invalid.conflict Elevation: 3.0 mm ≠ ObjectPlacement: 3000.0 mm (3.0 m)"])
  }

  @Test("takes elevations that count from another zero than the building")
  func zero() throws {
    #expect(try failures((".ELEMENT.,3000.", ".ELEMENT.,38000."), (".ELEMENT.,0.", ".ELEMENT.,35000.")).isEmpty)
    let found = try failures((".ELEMENT.,3000.", ".ELEMENT.,38."), (".ELEMENT.,0.", ".ELEMENT.,35."))
    #expect(found.map { $0.suffix(9) } == [" (35.0 m)", " (38.0 m)"])
  }

  @Test("says what lies between elevations and placements where one differs")
  func commonGap() throws {
    let third = """
      #900=IFCBUILDINGSTOREY('0000000000000000000900',$,'R+2',$,$,#901,$,$,.ELEMENT.,41000.);
      #901=IFCLOCALPLACEMENT(#22,#902);
      #902=IFCAXIS2PLACEMENT3D(#903,$,$);
      #903=IFCCARTESIANPOINT((0.,0.,6000.));
      """
    let lines = SmallHouse.lines.replacing("(#30,#40)", with: "(#30,#40,#900)").replacing(
      ".ELEMENT.,3000.", with: ".ELEMENT.,38000.")
    #expect(
      try RuleProbe("M10", lines + third).failures == [
        "#30 invalid.conflict Elevation: 0.0 mm ≠ ObjectPlacement: 0.0 mm + 35000.0 mm"
      ])
  }

  /// Storeys that are not placed.
  private func unplaced(_ elevations: [String]) throws -> [String] {
    var lines = SmallHouse.lines.replacing("(#30,#40)", with: "(#900,#901,#902,#903)")
    for (place, elevation) in elevations.enumerated() {
      let id = "000000000000000000090\(place)"
      lines += "#90\(place)=IFCBUILDINGSTOREY('\(id)',$,'Plan \(place)',$,$,$,$,$,.ELEMENT.,\(elevation));\n"
    }
    return try RuleProbe("M10", lines).failures.filter { $0.hasPrefix("#9") }
  }

  @Test("tells elevations of storeys that are not placed, where they make storeys in another unit only")
  func notPlaced() throws {
    #expect(
      try unplaced(["0.", "3.0999999046325684", "6.", "-1.25"]) == [
        "#901 invalid.conflict Elevation: 3.1 mm ≠ 3.1 m",
        "#902 invalid.conflict Elevation: 6.0 mm ≠ 6.0 m",
        "#903 invalid.conflict Elevation: -1.25 mm ≠ -1.25 m",
      ])
    #expect(try unplaced(["0.", "3100.", "6000.", "-1250."]).allSatisfy { !$0.contains("conflict") })
  }

  @Test("says nothing of elevations where all storeys are placed with the building")
  func together() throws {
    #expect(
      try failures(("IFCCARTESIANPOINT((0.,0.,3000.))", "IFCCARTESIANPOINT((0.,0.,0.))")).allSatisfy {
        !$0.contains("conflict")
      })
  }

  @Test("does not look at a storey alone that counts from another zero")
  func alone() throws {
    let one = ("#20,(#30,#40)", "#20,(#40)")
    #expect(try failures(one, (".ELEMENT.,3000.", ".ELEMENT.,38000.")).isEmpty)
    #expect(try failures(one, (".ELEMENT.,3000.", ".ELEMENT.,3.")).count == 1)
  }
}
