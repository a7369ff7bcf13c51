import Testing

@Suite("G3: coordinates within the extent of their system")
struct PlausibleCoordinatesTests {
  private func probe(_ georeference: String, site: String = "0.,0.,0.", prefix: String = "$") throws -> RuleProbe {
    try RuleProbe("G3", MapModel(georeference: georeference, site: site, prefix: prefix).lines)
  }

  @Test("passes Paris in Lambert-93 and in its zone")
  func paris() throws {
    #expect(try probe(MapModel.conversion()).valid == 1)
    let zone = MapModel.conversion(system: "CC49", easting: "1652000.", northing: "8184000.")
    #expect(try probe(zone).valid == 1)
  }

  @Test("fails exchanged axes, and says where they should lie")
  func exchanged() throws {
    let conversion = MapModel.conversion(easting: "6861681.5", northing: "652216.6")
    #expect(
      try probe(conversion).failures
        == ["#10 invalid.value E 6861681.5 ∉ [100000, 1250000] ; N 652216.6 ∉ [6000000, 7150000]"])
  }

  @Test("fails the coordinates of another zone, a height beyond the summits, and what was left at zero")
  func others() throws {
    let zone = MapModel.conversion(system: "CC48", easting: "1652000.", northing: "8184000.")
    #expect(try probe(zone).failures.count == 1)
    #expect(try probe(MapModel.conversion(height: "35000.")).failures == ["#10 invalid.value H 35000 ∉ [-100, 4900]"])
    #expect(try probe(MapModel.conversion(easting: "0.", northing: "0.")).failures.count == 1)
  }

  @Test("begins with Ouessant in the west")
  func west() throws {
    #expect(try probe(MapModel.conversion(easting: "100038.9", northing: "6848603.")).valid == 1)
    #expect(
      try probe(MapModel.conversion(easting: "95000.", northing: "6848603.")).failures
        == ["#10 invalid.value E 95000 ∉ [100000, 1250000]"])
  }

  @Test("takes the west of Guyane for part of its legal zone")
  func guyane() throws {
    let conversion = MapModel.conversion(system: "EPSG:2972", easting: "164447.6", northing: "608900.", height: "10.")
    #expect(try probe(conversion).valid == 1)
    #expect(try probe(conversion.replacing("164447.6", with: "94447.6")).failures.count == 1)
  }

  @Test("reads map coordinates from the world coordinate system where no conversion brings the model to the map")
  func worldCoordinateSystem() throws {
    let system = "#30=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);"
    func probe(_ rule: String, _ origin: String) throws -> RuleProbe {
      let world = "#60=IFCAXIS2PLACEMENT3D(#61,$,$);\n#61=IFCCARTESIANPOINT((\(origin)));"
      let model = MapModel(georeference: system + "\n" + world, position: "(48,51,10),(2,20,58)")
      return try RuleProbe(rule, model.lines.replacing("1.E-05,#5,", with: "1.E-05,#60,"))
    }
    #expect(try probe("G3", "652216.6,6861681.5,35.").valid == 1)
    #expect(try probe("G3", "6861681.5,652216.6,35.").failures.count == 1)
    #expect(try probe("G5", "652216.6,6861681.5,35.").failures.first?.contains("6573788") != true)
    #expect(try probe("G5", "752216.6,6861681.5,35.").failures.count == 1)
  }

  @Test("reads the map's unit, and metres or the project's where none is stated")
  func units() throws {
    let unit = "\n#51=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);"
    let stated = MapModel.conversion(easting: "652216626.", northing: "6861681500.", height: "35000.", unit: "#51")
    #expect(try probe(stated + unit).valid == 1)
    #expect(try probe(MapModel.conversion(), prefix: ".MILLI.").valid == 1)
    let millimetres = MapModel.conversion(easting: "652216626.", northing: "6861681500.", height: "35000.")
    #expect(try probe(millimetres, prefix: ".MILLI.").valid == 1)
    #expect(try probe(millimetres).failures.count == 1)
  }

  @Test("reads the unit that a property states for itself")
  func ownUnit() throws {
    func probe(_ unit: String, mapUnit: String = "") throws -> RuleProbe {
      let sets =
        MapModel.sets(easting: "IFCLENGTHMEASURE(652216626.)")
        .replacing("IFCLENGTHMEASURE(652216626.),$", with: "IFCLENGTHMEASURE(652216626.),\(unit)")
        .replacing("IFCLENGTHMEASURE(6861681.5),$", with: "IFCLENGTHMEASURE(6861681500.),\(unit)")
        .replacing("'ePSet_ProjectedCRS',$,(#44)", with: "'ePSet_ProjectedCRS',$,(#44\(mapUnit.isEmpty ? "" : ",#52"))")
      let units = """

        #51=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
        #52=IFCPROPERTYSINGLEVALUE('MapUnit',$,IFCLABEL('\(mapUnit)'),$);
        """
      return try RuleProbe("G3", MapModel(georeference: sets + units).lines, schema: "IFC2X3")
    }
    #expect(try probe("$").failures.count == 1)
    #expect(try probe("#51").failures.isEmpty)
    #expect(try probe("#51", mapUnit: "METRE").failures.isEmpty)
    #expect(try probe("#51", mapUnit: "MILLIMETRE").failures.isEmpty)
  }

  @Test("judges a site that stands at map coordinates itself")
  func placed() throws {
    let system = "#30=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);"
    #expect(try probe(system, site: "652216.,6861681.,0.").valid == 1)
    #expect(try probe(system, site: "1652216.,8861681.,0.").failures.count == 1)
  }

  @Test("cannot judge what has no system, or geometry that is drawn at map coordinates")
  func unknown() throws {
    #expect(try probe(MapModel.conversion(system: "XY")).failures == ["#10 not-evaluable.reference 652216.6 6861681.5"])
    let drawn = MapModel.conversion(easting: "0.", northing: "0.") + "\n#60=IFCCARTESIANPOINT((652216.,6861681.));"
    #expect(try probe(drawn).failures == ["#0 not-evaluable.reference"])
  }

  @Test("reads a conversion without a unit in the one in which it lies on the map")
  func unitOfConversion() throws {
    // Metres in a model in millimetres, whose site stands at map coordinates once more.
    let lines = MapModel(site: "652216626.,6861681500.,0.", prefix: ".MILLI.").lines
    #expect(try RuleProbe("G3", lines).failures.count == 1)
    #expect(try RuleProbe("G3", MapModel(prefix: ".MILLI.").lines).failures.isEmpty)
  }

  @Test("takes the limits that a cahier sets")
  func limits() throws {
    let site = ["eastings": ["650000", "655000"], "northings": ["6860000", "6870000"]]
    #expect(try RuleProbe("G3", MapModel().lines, parameters: site).valid == 1)
    let elsewhere = ["eastings": ["100000", "200000"]]
    #expect(try RuleProbe("G3", MapModel().lines, parameters: elsewhere).failures.count == 1)
  }
}
