import Testing

@Suite("G6: one origin, one north, one unit")
struct SharedOriginTests {
  private static func model(
    site: Double = 0, east: Double? = 843250, north: Double = 6519480, unit: String = "$,.METRE.",
    trueNorth: String = "$", mapUnit: String = "$", walls: [Double] = []
  ) -> String {
    var lines = SmallBuilding.lines(unit: unit) + SmallBuilding.placement(site, 0, 0)
    lines += "#60=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#21,\(trueNorth));\n#63=IFCDIRECTION((0.1,1.));\n"
    if let east {
      lines += """
        #61=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,\(mapUnit));
        #62=IFCMAPCONVERSION(#60,#61,\(east),\(north),172.,1.,0.,1.);

        """
    }
    for (number, x) in walls.enumerated() {
      lines += """
        #7\(number)=IFCWALL('000000000000000000007\(number)',$,'W',$,$,#8\(number),$,$,$);
        #8\(number)=IFCLOCALPLACEMENT($,#9\(number));
        #9\(number)=IFCAXIS2PLACEMENT3D(#10\(number),$,$);
        #10\(number)=IFCCARTESIANPOINT((\(x),0.,0.));

        """
    }
    return lines
  }

  @Test("passes models of one place")
  func same() throws {
    let probe = try SubmissionProbe(
      "G6", ["a.ifc": Self.model(walls: [0, 20]), "b.ifc": Self.model(walls: [5, 60])])
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 12)
  }

  @Test("fails another origin, placement, unit or north, and what is not said")
  func other() throws {
    let probe = try SubmissionProbe(
      "G6",
      [
        "a.ifc": Self.model(), "b.ifc": Self.model(), "c.ifc": Self.model(site: 0.5, north: 6519580),
        "d.ifc": Self.model(east: nil, unit: ".MILLI.,.METRE.", trueNorth: "#63"),
      ])
    #expect(
      probe.failures == [
        "d.ifc absent.coordinate-system CRS: – ≠ EPSG:2154",
        "c.ifc invalid.difference E, N, H: (843250 m, 6519580 m, 172 m) ≠ (843250 m, 6519480 m, 172 m)",
        "d.ifc invalid.difference E, N, H: – ≠ (843250 m, 6519480 m, 172 m)",
        "d.ifc invalid.difference Rotation: – ≠ 0.0°",
        "c.ifc invalid.difference IfcSite: (0.5 m, 0 m, 0 m) ≠ (0 m, 0 m, 0 m)",
        "d.ifc invalid.difference TrueNorth: 5.7106° ≠ 0.0°",
        "d.ifc invalid.difference LENGTHUNIT: MILLIMETRE ≠ METRE",
      ])
  }

  @Test("takes two names of one coordinate system for one")
  func names() throws {
    let named = Self.model().replacing("EPSG:2154", with: "RGF93 / Lambert-93")
    #expect(try SubmissionProbe("G6", ["a.ifc": Self.model(), "b.ifc": named]).failures.isEmpty)
    let other = Self.model().replacing("EPSG:2154", with: "RGF93 / CC46")
    #expect(
      try SubmissionProbe("G6", ["a.ifc": Self.model(), "b.ifc": other]).failures
        == ["b.ifc invalid.difference CRS: RGF93 / CC46 ≠ EPSG:2154"])
  }

  @Test("lets sites stand apart whose buildings stand at one place in the world")
  func buildings() throws {
    /// The building 100 m east of the world's origin, and the site somewhere on the way.
    func model(site: Double, building: Double) -> String {
      Self.model(site: site).replacing("'B',$,$,$,", with: "'B',$,$,#23,") + """
        #23=IFCLOCALPLACEMENT(#20,#24);
        #24=IFCAXIS2PLACEMENT3D(#25,$,$);
        #25=IFCCARTESIANPOINT((\(building),0.,0.));

        """
    }
    func failures(_ other: String) throws -> [String] {
      try SubmissionProbe("G6", ["a.ifc": model(site: 0, building: 100), "b.ifc": other]).failures
    }
    #expect(try failures(model(site: 60, building: 40)).isEmpty)
    #expect(
      try failures(model(site: 60, building: 100))
        == ["b.ifc invalid.difference IfcSite: (60 m, 0 m, 0 m) ≠ (0 m, 0 m, 0 m)"])
  }

  @Test("compares coordinates on the map in metres, whatever unit they are written in")
  func units() throws {
    let millimetres = "#65=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);\n"
    func failures(_ other: String) throws -> [String] {
      try SubmissionProbe("G6", ["a.ifc": Self.model(), "b.ifc": other]).failures
    }
    let stated =
      Self.model(east: 843_250_000, north: 6_519_480_000, mapUnit: "#65")
      .replacing("172.", with: "172000.") + millimetres
    #expect(try failures(stated).isEmpty)
    // Nobody says whether these are metres, or the millimetres of the project.
    for factor in [1.0, 1000] {
      let other = Self.model(east: 843_250 * factor, north: 6_519_480 * factor, unit: ".MILLI.,.METRE.")
        .replacing("172.", with: "\(172 * factor)")
      #expect(try failures(other) == ["b.ifc invalid.difference LENGTHUNIT: MILLIMETRE ≠ METRE"])
    }
    let wrong = Self.model(mapUnit: "#65") + millimetres
    #expect(
      try failures(wrong) == [
        "b.ifc invalid.difference E, N, H: (843.25 m, 6519.48 m, 0.172 m) ≠ (843250 m, 6519480 m, 172 m)"
      ])
  }

  @Test("fails a model that lies apart, and says nothing of one whose elements stand at one point")
  func apart() throws {
    let probe = try SubmissionProbe(
      "G6",
      [
        "a.ifc": Self.model(walls: [0, 20]), "b.ifc": Self.model(walls: [0, 10]),
        "c.ifc": Self.model(walls: [5000, 5010]), "d.ifc": Self.model(walls: [9000]),
      ])
    #expect(probe.failures == ["c.ifc invalid.difference (5000 m, 0 m, 0 m) – (5010 m, 0 m, 0 m)"])
  }
}
