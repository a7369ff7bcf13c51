import Testing

@Suite("M13: rooms have a body and its area")
struct RoomGeometryTests {
  private func failures(_ target: String, _ new: String, _ parameters: [String: [String]] = [:]) throws -> [String] {
    try RuleProbe("M13", SmallHouse.lines.replacing(target, with: new), parameters: parameters).failures
  }

  @Test("passes a body whose area is stated")
  func passes() throws {
    let probe = try RuleProbe("M13", SmallHouse.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails without a representation, or with another one than a body")
  func noBody() throws {
    #expect(try failures("#321,#322,'Bureau'", "#321,$,'Bureau'") == ["#320 absent.attribute Body"])
    #expect(
      try failures("#322=IFCPRODUCTDEFINITIONSHAPE($,$,(#29))", "#322=IFCPRODUCTDEFINITIONSHAPE($,$,())").count == 1)
    #expect(try failures("'Body'", "'FootPrint'").count == 2)
  }

  @Test("fails on an area of nothing")
  func zero() throws {
    #expect(
      try failures("#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", "#324=IFCQUANTITYAREA('NetFloorArea',$,$,0.") == [
        "#320 invalid.value NetFloorArea: 0.0 m²"
      ])
  }

  @Test(
    "fails where area and body differ by more than the tolerance",
    arguments: [("15.", true), ("20.9", true), ("14.", false), ("21.2", false), ("32.", false)])
  func gap(area: String, passes: Bool) throws {
    let found = try failures(
      "#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", "#324=IFCQUANTITYAREA('NetFloorArea',$,$,\(area)")
    #expect(found.isEmpty == passes)
    if area == "32." { #expect(found == ["#320 invalid.value 32.0 m² ≠ Body: 20.0 m²"]) }
  }

  @Test("takes the tolerance of the cahier")
  func tolerance() throws {
    #expect(try failures("',$,$,20.,", "',$,$,21.,", ["tolerance": ["1"]]).count == 2)
    #expect(try failures("',$,$,20.,", "',$,$,32.,", ["tolerance": ["80"]]).isEmpty)
  }

  /// Rooms of 20 m², the first of which states both areas.
  private func both(net: String, gross: String, _ parameters: [String: [String]] = [:]) throws -> [String] {
    let lines =
      SmallHouse.lines.replacing("(#324)", with: "(#324,#900)").replacing(
        "#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,\(net)")
      + "#900=IFCQUANTITYAREA('GrossFloorArea',$,$,\(gross),$);"
    return try RuleProbe("M13", lines, parameters: parameters).failures
  }

  @Test(
    "lets the body lie between net and gross area, as far as walls and columns reach",
    arguments: [("15.", "22."), ("19.5", "19.5"), ("19.5", "30."), ("20.5", "20.")])
  func netAndGross(net: String, gross: String) throws {
    #expect(try both(net: net, gross: gross).isEmpty)
  }

  @Test(
    "holds net and gross area against the floor one by one",
    arguments: [
      ("2.", "20.4", "NetFloorArea: 2.0 m² ≠ Body: 20.0 m²"),
      ("20.", "204.", "GrossFloorArea: 204.0 m² ≠ Body: 20.0 m²"),
      ("2.", "9999.", "NetFloorArea: 2.0 m² ≠ Body: 20.0 m²"), ("9.", "22.", "NetFloorArea: 9.0 m² ≠ Body: 20.0 m²"),
      ("13.", "20.", "NetFloorArea: 13.0 m² ≠ Body: 20.0 m²"),
      ("18.", "18.", "GrossFloorArea: 18.0 m² ≠ Body: 20.0 m²"),
      ("19.2", "18.5", "GrossFloorArea: 18.5 m² ≠ Body: 20.0 m²"),
      ("200.", "20.4", "NetFloorArea: 200.0 m² > GrossFloorArea: 20.4 m²"),
    ])
  func pairs(net: String, gross: String, detail: String) throws {
    #expect(try both(net: net, gross: gross) == ["#320 invalid.value \(detail)"])
  }

  @Test("leaves more of the floor out under a slope, in a staircase, and in a closet")
  func shares() throws {
    func failures(_ target: String, _ new: String, net: String) throws -> [String] {
      let lines =
        SmallHouse.lines.replacing("(#324)", with: "(#324,#900)").replacing(
          "#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,\(net)"
        )
        .replacing(target, with: new) + "#900=IFCQUANTITYAREA('GrossFloorArea',$,$,20.,$);"
      return try RuleProbe("M13", lines + Self.polygons.replacing("#900=", with: "#950=")).failures
    }
    #expect(try failures("", "", net: "13.").count == 1)
    let small = [("4000.,5000.);", "2000.,3000.);"), ("',$,$,20.,", "',$,$,6.,")]
    let closet = small.reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) }
      .replacing("(#324)", with: "(#324,#900)").replacing(
        "#324=IFCQUANTITYAREA('NetFloorArea',$,$,6.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,4.")
    #expect(try RuleProbe("M13", closet + "#900=IFCQUANTITYAREA('GrossFloorArea',$,$,6.,$);").failures.isEmpty)
    #expect(try failures("(#28));", "(#950));", net: "13.").isEmpty)
    #expect(try failures("#322,'Bureau'", "#322,'Cage d''escalier'", net: "13.").isEmpty)
    #expect(try failures("#322,'Bureau'", "#322,'Cage d''escalier'", net: "8.").count == 1)
  }

  @Test("holds net area against gross area where the floor is not known")
  func shortfall() throws {
    let lines =
      SmallHouse.lines.replacing("(#324)", with: "(#324,#900)").replacing("(#28));", with: "(#910));").replacing(
        "#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,9.")
        + """
        #910=IFCTRIANGULATEDFACESET(#911,$,$,((1,2,3)),$);
        #911=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(4000.,0.,0.),(0.,5000.,2500.)));
        #900=IFCQUANTITYAREA('GrossFloorArea',$,$,20.,$);
        """
    #expect(
      try RuleProbe("M13", lines).failures
        == ["#320 invalid.value NetFloorArea: 9.0 m² < 0.5 × GrossFloorArea: 20.0 m²"])
  }

  @Test("takes the tolerance of the cahier for both areas, too")
  func tolerancePair() throws {
    #expect(try both(net: "15.", gross: "16.", ["tolerance": ["30"]]).isEmpty)
    #expect(try both(net: "20.6", gross: "20.", ["tolerance": ["1"]]).count == 1)
  }

  @Test("converts areas of another unit")
  func units() throws {
    let lines = SmallHouse.lines.replacing(".AREAUNIT.,$", with: ".AREAUNIT.,.CENTI.").replacing(
      "',$,$,20.,", with: "',$,$,200000.,")
    #expect(try RuleProbe("M13", lines).failures.isEmpty)
  }

  @Test("reads the polygon of a room, its holes taken out")
  func polygon() throws {
    let profile = """
      #900=IFCARBITRARYPROFILEDEFWITHVOIDS(.AREA.,$,#901,(#906));
      #901=IFCPOLYLINE((#902,#903,#904,#905,#902));
      #902=IFCCARTESIANPOINT((0.,0.));
      #903=IFCCARTESIANPOINT((6000.,0.));
      #904=IFCCARTESIANPOINT((6000.,4000.));
      #905=IFCCARTESIANPOINT((0.,4000.));
      #906=IFCPOLYLINE((#902,#907,#908));
      #907=IFCCARTESIANPOINT((4000.,0.));
      #908=IFCCARTESIANPOINT((0.,2000.));
      """
    let lines = SmallHouse.lines.replacing("IFCEXTRUDEDAREASOLID(#26", with: "IFCEXTRUDEDAREASOLID(#900") + profile
    #expect(try RuleProbe("M13", lines).failures.isEmpty)
    #expect(try RuleProbe("M13", lines.replacing("',$,$,20.,", with: "',$,$,24.,")).failures.count == 2)
  }

  @Test("asks for no more than the box around another body", arguments: [("20.", true), ("15.", true), ("24.", false)])
  func box(area: String, passes: Bool) throws {
    let lines =
      SmallHouse.lines.replacing("(#28));", with: "(#900));").replacing("',$,$,20.,", with: "',$,$,\(area),") + """
        #900=IFCTRIANGULATEDFACESET(#901,$,.T.,((1,2,3)),$);
        #901=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(4000.,0.,0.),(0.,5000.,2500.)));
        """
    #expect(try RuleProbe("M13", lines).failures.isEmpty == passes)
  }

  /// A room of 4 m × 5 m with a niche of 1 m × 2 m in its wall, the sill of which is 1 m above the floor.
  private static let corners = """
    #901=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(4000.,0.,0.),(4000.,5000.,0.),(0.,5000.,0.),(0.,0.,2500.),(4000.,0.,2500.),
    (4000.,5000.,2500.),(0.,5000.,2500.),(4000.,1000.,1000.),(5000.,1000.,1000.),(5000.,3000.,1000.),(4000.,3000.,1000.),
    (4000.,1000.,2500.),(5000.,1000.,2500.),(5000.,3000.,2500.),(4000.,3000.,2500.)));
    """

  private static let polygons =
    corners + """
      #900=IFCPOLYGONALFACESET(#901,.T.,(#902,#903,#904,#905),$);
      #902=IFCINDEXEDPOLYGONALFACE((1,4,3,2));
      #903=IFCINDEXEDPOLYGONALFACE((5,6,7,8));
      #904=IFCINDEXEDPOLYGONALFACE((9,12,11,10));
      #905=IFCINDEXEDPOLYGONALFACE((13,14,15,16));
      """

  @Test(
    "asks a closed body of flat faces for what may be its floor",
    arguments: [("9.4", false), ("9.6", true), ("22.", true), ("23.0", true), ("23.2", false)])
  func faces(area: String, passes: Bool) throws {
    let lines = SmallHouse.lines.replacing("(#28));", with: "(#900));").replacing("',$,$,20.,", with: "',$,$,\(area),")
    let triangles = "((1,4,3),(1,3,2),(5,6,7),(5,7,8),(9,12,11),(9,11,10),(13,14,15),(13,15,16))"
    let tessellation = Self.corners + "#900=IFCTRIANGULATEDFACESET(#901,$,.T.,\(triangles),$);"
    #expect(try RuleProbe("M13", lines + Self.polygons).failures.isEmpty == passes)
    #expect(try RuleProbe("M13", lines + tessellation).failures.isEmpty == passes)
  }

  @Test("says of a body of flat faces what it could be at the most")
  func facesTold() throws {
    let lines =
      SmallHouse.lines.replacing("(#28));", with: "(#900));").replacing(
        "#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,32.")
    #expect(try RuleProbe("M13", lines + Self.polygons).failures == ["#320 invalid.value 32.0 m² ≠ Body: 22.0 m²"])
  }

  /// The rooms with a body of another profile.
  private func profile(_ profile: String, _ more: String = "", area: String = "20.") throws -> RuleProbe {
    try RuleProbe(
      "M13",
      SmallHouse.lines.replacing("#26=IFCRECTANGLEPROFILEDEF(.AREA.,$,#25,4000.,5000.);", with: profile)
        .replacing("',$,$,20.,", with: "',$,$,\(area),") + more)
  }

  @Test("reads rims of lines and arcs, ellipses and angles")
  func rims() throws {
    // 4 m × 5 m with half a circle of 4 m on one side: 20 m² and 6.283 m².
    let rim = """
      #900=IFCCOMPOSITECURVE((#901,#902),.F.);
      #901=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.T.,#903);
      #902=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.T.,#904);
      #903=IFCPOLYLINE((#910,#911,#912,#913));
      #904=IFCTRIMMEDCURVE(#905,(#913),(#910),.T.,.CARTESIAN.);
      #905=IFCCIRCLE(#906,2000.);
      #906=IFCAXIS2PLACEMENT2D(#914,$);
      #910=IFCCARTESIANPOINT((0.,-2000.));
      #911=IFCCARTESIANPOINT((5000.,-2000.));
      #912=IFCCARTESIANPOINT((5000.,2000.));
      #913=IFCCARTESIANPOINT((0.,2000.));
      #914=IFCCARTESIANPOINT((0.,0.));
      """
    let closed = "#26=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#900);"
    #expect(try profile(closed, rim, area: "26.3").failures.isEmpty)
    #expect(try profile(closed, rim, area: "1000000.").failures.count == 2)
    let numbers = rim.replacing("(#913),(#910)", with: "(IFCPARAMETERVALUE(1.5707963)),(IFCPARAMETERVALUE(4.712389))")
    #expect(try profile(closed, numbers, area: "26.3").failures.isEmpty)
    #expect(
      try profile(closed, numbers, area: "32.").failures == [
        "#320 invalid.value 32.0 m² ≠ Body: 26.27 m²", "#420 invalid.value 32.0 m² ≠ Body: 26.27 m²",
      ])
    #expect(try profile("#26=IFCELLIPSEPROFILEDEF(.AREA.,$,#25,2000.,3000.);", area: "18.85").failures.isEmpty)
    #expect(try profile("#26=IFCELLIPSEPROFILEDEF(.AREA.,$,#25,2000.,3000.);", area: "24.").failures.count == 2)
    let angle = "#26=IFCLSHAPEPROFILEDEF(.AREA.,$,#25,5000.,4000.,2000.,$,$,$);"
    #expect(try profile(angle, area: "14.").failures.isEmpty)
    #expect(try profile(angle, area: "20.").failures.count == 2)
  }

  @Test("does not pass an area where the body is not read")
  func unread() throws {
    let spline = """
      #900=IFCBSPLINECURVEWITHKNOTS(2,(#910,#911,#912),.UNSPECIFIED.,.T.,.F.,(3,3),(0.,1.),.UNSPECIFIED.);
      #910=IFCCARTESIANPOINT((0.,0.));
      #911=IFCCARTESIANPOINT((5000.,0.));
      #912=IFCCARTESIANPOINT((5000.,4000.));
      """
    let probe = try profile("#26=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#900);", spline)
    #expect(probe.failures == ["#320 not-evaluable.reference Body", "#420 not-evaluable.reference Body"])
    #expect(probe.valid == 0)
  }

  @Test("does not look at gross floor areas and spaces outside", arguments: ["GFA", "EXTERNAL"])
  func outside(kind: String) throws {
    let space = "#900=IFCSPACE('0000000000000000000900',$,'SDP',$,$,$,$,$,.ELEMENT.,.\(kind).,$);"
    #expect(try RuleProbe("M13", SmallHouse.lines + space).failures == [])
  }

  @Test("takes the bodies of its parts for a room's")
  func parts() throws {
    let rooms = """
      #900=IFCSPACE('0000000000000000000900',$,'Salle',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);
      #901=IFCRELAGGREGATES('0000000000000000000901',$,$,$,#900,(#320));
      """
    #expect(try RuleProbe("M13", SmallHouse.lines + rooms).failures == [])
  }

  @Test(
    "holds a gross area alone to the floor, and a net area alone to its share of it",
    arguments: [("Gross", 1), ("Net", 0)])
  func alone(name: String, count: Int) throws {
    #expect(
      try failures("#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", "#324=IFCQUANTITYAREA('\(name)FloorArea',$,$,18.8")
        .count == count)
  }

  @Test(
    "lets the net area of what has no floor be nothing beside a gross area",
    arguments: [("Vide sur s\\X2\\00E9\\X0\\jour", 0), ("Gaine technique", 0), ("Cage escalier", 0), ("Bureau", 1)])
  func void(name: String, count: Int) throws {
    let lines = SmallHouse.lines.replacing("(#324)", with: "(#324,#900)")
      .replacing("#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,0.")
      .replacing("#322,'Bureau'", with: "#322,'\(name)'")
    let gross = "#900=IFCQUANTITYAREA('GrossFloorArea',$,$,20.,$);"
    #expect(try RuleProbe("M13", lines + gross).failures.count == count)
    #expect(try RuleProbe("M13", lines).failures.count == 1)
  }

  @Test(
    "knows shafts and lifts in the plural, and that a landing has a floor",
    arguments: [
      ("Ascenseurs", 0), ("Gaines", 0), ("Tr\\X2\\00E9\\X0\\mies", 0), ("Monte-charge", 0), ("Palier ascenseur", 1),
    ])
  func brokenFloors(name: String, count: Int) throws {
    let lines = SmallHouse.lines.replacing("(#324)", with: "(#324,#900)")
      .replacing("#324=IFCQUANTITYAREA('NetFloorArea',$,$,20.", with: "#324=IFCQUANTITYAREA('NetFloorArea',$,$,12.")
      .replacing("#322,'Bureau'", with: "#322,'\(name)'")
    #expect(
      try RuleProbe("M13", lines + "#900=IFCQUANTITYAREA('GrossFloorArea',$,$,20.,$);").failures.count == count)
  }
}
