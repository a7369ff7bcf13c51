import Testing

@Suite("G1: heights given twice")
struct DoubledHeightTests {
  /// A model whose conversion raises it by 35 m, unless it is said otherwise; its site stands so high and states so much.
  private func failures(
    site z: String, elevation: String = "0.", height: String? = "35.", building: String = "0.", prefix: String = "$"
  ) throws -> [String] {
    let lines = MapModel(
      georeference: height.map { MapModel.conversion(height: $0) } ?? "", site: "0.,0.,\(z)", prefix: prefix
    ).lines.replacing("$,$,0.,$,$);", with: "$,$,\(elevation),$,$);")
      .replacing("#21=IFCLOCALPLACEMENT(#11,#5)", with: "#21=IFCLOCALPLACEMENT(#11,#60)")
    return try RuleProbe(
      "G1", lines + "\n#60=IFCAXIS2PLACEMENT3D(#61,$,$);\n#61=IFCCARTESIANPOINT((0.,0.,\(building)));"
    ).failures
  }

  @Test("fails where the site stands as high as the conversion raises it, and says what comes of it")
  func site() throws {
    #expect(try failures(site: "35.") == ["#10 invalid.conflict IfcSite H 35 + OrthogonalHeight 35 = 70"])
    #expect(
      try failures(site: "35.", elevation: "35.")
        == ["#10 invalid.conflict IfcSite H 35 + OrthogonalHeight 35 = 70 ≠ RefElevation 35"])
    #expect(try failures(site: "35000.", elevation: "35000.", prefix: ".MILLI.").count == 1)
  }

  @Test("passes a height that is given once, and stated beside it")
  func once() throws {
    #expect(try failures(site: "0.", elevation: "35.").isEmpty)
    #expect(try failures(site: "35.", elevation: "35.", height: "0.").isEmpty)
    #expect(try failures(site: "35.", elevation: "35.", height: nil).isEmpty)
    #expect(try failures(site: "3.", elevation: "38.").isEmpty)
  }

  @Test("passes a sum that the elevation says, and heights that are the same by chance")
  func sum() throws {
    #expect(try failures(site: "35.", elevation: "70.").isEmpty)
    #expect(try failures(site: "1.", elevation: "1.", height: "1.").isEmpty)
  }

  @Test("fails where the building is raised by its site's own height, and where the conversion has it twice")
  func others() throws {
    #expect(
      try failures(site: "35.", elevation: "35.", height: nil, building: "35.")
        == ["#20 invalid.conflict IfcSite H 35 + IfcBuilding H 35 = 70 ≠ RefElevation 35"])
    #expect(
      try failures(site: "0.", elevation: "35.", height: "70.")
        == ["#10 invalid.conflict OrthogonalHeight 70 ≠ RefElevation 35"])
  }

  @Test("passes a podium as high as the site lies, where the site ends up where it says")
  func podium() throws {
    #expect(try failures(site: "0.", elevation: "3.", height: "3.", building: "3.").isEmpty)
    #expect(try failures(site: "0.", height: "3.", building: "3.").count == 1)
  }
}
