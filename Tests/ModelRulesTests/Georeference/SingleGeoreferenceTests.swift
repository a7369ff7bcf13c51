import Testing

@Suite("G1: one georeference only")
struct SingleGeoreferenceTests {
  @Test("passes a conversion over a site that stands at the origin")
  func conversion() throws {
    let probe = try RuleProbe("G1", MapModel().lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes a site at map coordinates without a conversion")
  func placement() throws {
    let lines = MapModel(georeference: "", site: "652216.,6861681.,0.").lines
    #expect(try RuleProbe("G1", lines).valid == 1)
  }

  @Test("looks at nothing in a model that lies nowhere")
  func nowhere() throws {
    let probe = try RuleProbe("G1", MapModel(georeference: "").lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("fails where the site stands at map coordinates and the conversion moves it there again")
  func doubled() throws {
    let lines = MapModel(site: "652216.,6861681.,0.").lines
    #expect(
      try RuleProbe("G1", lines).failures
        == ["#10 invalid.conflict IfcSite 652216 6861681 + IfcMapConversion 652216.6 6861681.5"])
  }

  @Test("fails where a building stands at map coordinates on a site that does, without a conversion")
  func doubledBuilding() throws {
    let once = MapModel(georeference: "#30=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);", site: "652216.,6861681.,0.")
      .lines
    #expect(try RuleProbe("G1", once).failures.isEmpty)
    let twice = once.replacing("#21=IFCLOCALPLACEMENT(#11,#5)", with: "#21=IFCLOCALPLACEMENT(#11,#12)")
    #expect(
      try RuleProbe("G1", twice).failures
        == ["#20 invalid.conflict IfcSite 652216 6861681 + IfcBuilding 652216 6861681"])
    #expect(
      try RuleProbe("G3", twice).failures == [
        "#20 invalid.value E 1304432 ∉ [100000, 1250000] ; N 13723362 ∉ [6000000, 7150000]"
      ])
  }

  @Test("fails likewise in millimetres")
  func millimetres() throws {
    let lines = MapModel(site: "652216000.,6861681000.,0.", prefix: ".MILLI.").lines
    #expect(try RuleProbe("G1", lines).failures.count == 1)
  }

  @Test("passes a site at map coordinates under a conversion that moves nothing")
  func unmoved() throws {
    let lines = MapModel(
      georeference: MapModel.conversion(easting: "0.", northing: "0."), site: "652216.,6861681.,0."
    ).lines
    #expect(try RuleProbe("G1", lines).failures.isEmpty)
  }

  @Test("fails where the conversion and the property set contradict each other")
  func carriers() throws {
    let same = MapModel(georeference: MapModel.conversion() + "\n" + MapModel.sets()).lines
    #expect(try RuleProbe("G1", same).failures.isEmpty)
    let other = same.replacing("IFCLENGTHMEASURE(652216.626)", with: "IFCLENGTHMEASURE(652300.)")
    #expect(
      try RuleProbe("G1", other).failures == [
        "#42 invalid.conflict ePSet_MapConversion 652300 6861681.5 ≠ IfcMapConversion 652216.6 6861681.5"
      ])
    let system = same.replacing("IFCLABEL('EPSG:2154')", with: "IFCLABEL('CC49')")
    #expect(try RuleProbe("G1", system).failures == ["#45 invalid.conflict CC49 ≠ EPSG:2154"])
  }

  @Test("fails where true north points elsewhere than the map's north turned by the convergence")
  func north() throws {
    // The x axis lies 30 degrees counter-clockwise of east: north lies 30 degrees clockwise of the y axis.
    let turned = MapModel.conversion(rotation: "0.866025403784439,0.5")
    let good = MapModel(georeference: turned + "\n#50=IFCDIRECTION((0.5,0.866025403784439));", north: "#50").lines
    let probe = try RuleProbe("G1", good)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
    let bad = good.replacing("IFCDIRECTION((0.5,", with: "IFCDIRECTION((-0.5,")
    #expect(try RuleProbe("G1", bad).failures == ["#4 invalid.conflict TrueNorth -30° ≠ 30°"])
  }

  @Test("takes a conversion without a direction of its x axis for one that leads east")
  func northWithoutAxis() throws {
    let lines = MapModel(
      georeference: MapModel.conversion() + "\n#50=IFCDIRECTION((0.5,0.5));", north: "#50"
    ).lines
    #expect(try RuleProbe("G1", lines).failures == ["#4 invalid.conflict TrueNorth 45° ≠ 0°"])
  }

  @Test("fails where elements, or the points of their shapes, lie at map coordinates alone")
  func drawnOnMap() throws {
    let wall = """
      #50=IFCWALL('0000000000000000000050',$,'W',$,$,#51,$,$,$);
      #51=IFCLOCALPLACEMENT(#21,#52);
      #52=IFCAXIS2PLACEMENT3D(#53,$,$);
      #53=IFCCARTESIANPOINT((652000.,6861000.,0.));
      """
    let placed = MapModel(georeference: MapModel.conversion() + "\n" + wall).lines
    #expect(
      try RuleProbe("G1", placed).failures
        == ["#50 invalid.conflict IfcWall 652000 6861000 + IfcMapConversion 652216.6 6861681.5"])
    let drawn = "\n#53=IFCCARTESIANPOINT((652000.,6861000.,0.));"
    #expect(
      try RuleProbe("G1", MapModel(georeference: MapModel.conversion() + drawn).lines).failures
        == ["#53 invalid.conflict IfcCartesianPoint 652000 6861000 + IfcMapConversion 652216.6 6861681.5"])
    // A conversion that moves nothing, and a railway that reaches far.
    let unmoved = MapModel.conversion(easting: "0.", northing: "0.")
    #expect(try RuleProbe("G1", MapModel(georeference: unmoved + "\n" + wall).lines).failures.isEmpty)
    let railway = placed.replacing("(652000.,6861000.,0.)", with: "(60000.,25000.,0.)")
    #expect(try RuleProbe("G1", railway).failures.isEmpty)
  }

  @Test("takes the distance that a cahier sets")
  func distance() throws {
    let lines = MapModel(site: "5000.,0.,0.").lines
    #expect(try RuleProbe("G1", lines).failures.isEmpty)
    #expect(try RuleProbe("G1", lines, parameters: ["distance": ["1000"]]).failures.count == 1)
  }

  @Test("compares conversions in metres, and their heights where both state one")
  func units() throws {
    let sets = MapModel.sets()
    func failures(_ height: String, millimetres: Bool = false) throws -> [String] {
      let conversion =
        millimetres
        ? MapModel.conversion(easting: "652216626.", northing: "6861681500.", height: "35000.", unit: "#70")
        : MapModel.conversion()
      let lines =
        MapModel(georeference: conversion + "\n" + sets).lines.replacing("(#40,#41)", with: "(#40,#41,#71)") + """

          #70=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
          #71=IFCPROPERTYSINGLEVALUE('OrthogonalHeight',$,IFCLENGTHMEASURE(\(height)),$);
          """
      return try RuleProbe("G1", lines).failures
    }
    #expect(try failures("35.").isEmpty)
    #expect(try failures("35.", millimetres: true).isEmpty)
    #expect(try failures("0.").isEmpty)
    #expect(
      try failures("70.") == [
        "#42 invalid.conflict ePSet_MapConversion 652216.6 6861681.5 H 70 ≠ IfcMapConversion 652216.6 6861681.5 H 35"
      ])
  }
}
