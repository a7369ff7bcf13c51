import Testing

@Suite("M10: storeys")
struct StoreysTests {
  private func failures(_ pairs: [(String, String)] = [], _ parameters: [String: [String]] = [:]) throws -> [String] {
    let lines = pairs.reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) }
    return try RuleProbe("M10", lines, parameters: parameters).failures
  }

  @Test("passes storeys and what stands in them")
  func passes() throws {
    let probe = try RuleProbe("M10", SmallHouse.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 6)
  }

  @Test("fails on both storeys of one name", arguments: ["RDC", "rdc", " RDC "])
  func name(second: String) throws {
    let found = try failures([("'R+1'", "'\(second)'")])
    #expect(found.map { $0.prefix(24) } == ["#30 invalid.duplicate Na", "#40 invalid.duplicate Na"])
  }

  @Test("fails on both storeys of one elevation, to the millimetre", arguments: [("0.9", true), ("1.1", false)])
  func elevation(height: String, fails: Bool) throws {
    let found = try failures([("3000.", height)])
    #expect(found.isEmpty != fails)
    if fails { #expect(found.first == "#30 invalid.duplicate Elevation: 0.0 m") }
  }

  @Test("takes the tolerance of the cahier for levels that only help drawing")
  func helper() throws {
    let low = [("3000.", "600.")]
    #expect(try failures(low).isEmpty)
    #expect(try failures(low, ["elevation-tolerance": ["1"]]).count == 2)
  }

  @Test("takes names for one that differ in accents, and not in signs")
  func accents() throws {
    let names = [("'RDC'", "'\\X2\\00C9\\X0\\tage 1'"), ("'R+1'", "'Etage 1'")]
    #expect(try failures(names).count == 2)
    #expect(try failures([("'RDC'", "'R-1'"), ("'R+1'", "'R 1'")]).isEmpty)
  }

  @Test(
    "fails on a storey whose name contradicts its height, and leaves names alone that say no level or more than one")
  func order() throws {
    // In turns: the second replacement meets what the first one wrote.
    let swapped = [("'RDC'", "'R+0'"), ("'R+1'", "'RDC'"), ("'R+0'", "'R+1'")]
    #expect(try failures(swapped) == ["#40 invalid.conflict RDC: 3.0 m > R+1: 0.0 m"])
    #expect(try failures([("'R+1'", "'SS1'")]) == ["#40 invalid.conflict SS1: 3.0 m > RDC: 0.0 m"])
    #expect(try failures([("'R+1'", "'S01'")]) == ["#40 invalid.conflict S01: 3.0 m > RDC: 0.0 m"])
    #expect(try failures([("'R+1'", "'RDJ'")]) == ["#40 invalid.conflict RDJ: 3.0 m > RDC: 0.0 m"])
    #expect(try failures([("'RDC'", "'Rez-de-jardin'"), ("'R+1'", "'RDC'")]).isEmpty)
    for name in ["Toiture", "R+1 Est", "RDC haut", "+3.00"] { #expect(try failures([("'R+1'", "'\(name)'")]).isEmpty) }
  }

  /// The wall of the upper storey, as an element of some class, moved by so many millimetres.
  private func moved(
    _ by: String, _ parameters: [String: [String]] = [:], as keyword: String = "IFCCOLUMN"
  ) throws -> [String] {
    let lines = SmallHouse.lines.replacing("#404=IFCLOCALPLACEMENT(#400,#8)", with: "#404=IFCLOCALPLACEMENT(#400,#900)")
      .replacing("#403=IFCWALL(", with: "#403=\(keyword)(")
    return try RuleProbe(
      "M10", lines + "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,\(by)));",
      parameters: parameters
    ).failures
  }

  @Test("fails on an element whose whole body is below its storey, and says where it is")
  func below() throws {
    #expect(try moved("-3900.").isEmpty)
    #expect(try moved("-4100.") == ["#403 invalid.rule z = -1.1 m [3.0 … ]"])
    #expect(try moved("-3900.", ["tolerance": ["1"]]).count == 1)
  }

  @Test(
    "fails on a wall, a door or a stair that stands in the storey below, and not on what may hang there",
    arguments: ["IFCWALL", "IFCWALLSTANDARDCASE", "IFCDOOR", "IFCWINDOW", "IFCSTAIR", "IFCSTAIRFLIGHT"])
  func stands(keyword: String) throws {
    #expect(try moved("-3000.", as: keyword) == ["#403 invalid.rule z = 0.0 m [3.0 … ]"])
    #expect(try moved("-2500.", as: keyword) == ["#403 invalid.rule z = 0.5 m [3.0 … ]"])
    #expect(try moved("-2400.", as: keyword).isEmpty)
    #expect(try moved("-2500.", as: "IFCCOLUMN").isEmpty)
    #expect(try moved("-2500.", as: "IFCSLAB").isEmpty)
  }

  @Test("goes by the origin of an element whose body is not read")
  func unread() throws {
    let below = """
      #900=IFCAXIS2PLACEMENT3D(#901,$,$);
      #901=IFCCARTESIANPOINT((0.,0.,-1600.));
      #902=IFCPRODUCTDEFINITIONSHAPE($,$,(#903));
      #903=IFCSHAPEREPRESENTATION(#9,'Body','CSG',(#904));
      #904=IFCREVOLVEDAREASOLID(#26,#8,$,1.);
      """
    let lines =
      SmallHouse.lines.replacing("#404=IFCLOCALPLACEMENT(#400,#8)", with: "#404=IFCLOCALPLACEMENT(#400,#900)")
      .replacing("#404,#405,", with: "#404,#902,") + below
    #expect(try RuleProbe("M10", lines).failures == ["#403 invalid.rule z = 1.4 m [3.0 … ]"])
    #expect(try RuleProbe("M10", lines.replacing("-1600.", with: "-1400.")).failures.isEmpty)
  }

  /// The wall of the upper storey with another body, which an element without rotation has 3 m up.
  private func wall(_ body: String) throws -> [String] {
    let lines = SmallHouse.lines.replacing("#404,#405,", with: "#404,#902,")
    let shape = """
      #902=IFCPRODUCTDEFINITIONSHAPE($,$,(#903));
      #903=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#904));

      """
    return try RuleProbe("M10", lines + shape + body).failures
  }

  @Test("reads a body of which no point is found at once", arguments: [("0.", 0), ("-20000.", 1)])
  func outlineOfCurves(z: String, count: Int) throws {
    let body = """
      #904=IFCEXTRUDEDAREASOLID(#905,#908,#27,2500.);
      #905=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#906);
      #906=IFCINDEXEDPOLYCURVE(#907,$,$);
      #907=IFCCARTESIANPOINTLIST2D(((0.,0.),(4000.,0.),(4000.,200.),(0.,0.)));
      #908=IFCAXIS2PLACEMENT3D(#909,$,$);
      #909=IFCCARTESIANPOINT((0.,0.,\(z)));
      """
    #expect(try wall(body).count == count)
  }

  @Test("reads a body that hangs from the floor by its first point", arguments: [("-1.", 1), ("1.", 0)])
  func hangs(direction: String, count: Int) throws {
    let body = """
      #904=IFCEXTRUDEDAREASOLID(#26,#8,#905,2500.);
      #905=IFCDIRECTION((0.,0.,\(direction)));
      """
    #expect(try wall(body).count == count)
  }

  @Test("goes by the origin of an element without a body, unless parts make it up")
  func origin() throws {
    let below = "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,-1600.));"
    let bare =
      SmallHouse.lines.replacing("#404=IFCLOCALPLACEMENT(#400,#8)", with: "#404=IFCLOCALPLACEMENT(#400,#900)")
      .replacing("#404,#405,", with: "#404,$,") + below
    #expect(try RuleProbe("M10", bare).failures == ["#403 invalid.rule z = 1.4 m [3.0 … ]"])
    let part = """

      #902=IFCBUILDINGELEMENTPART('0000000000000000000902',$,$,$,$,$,$,$,$);
      #903=IFCRELAGGREGATES('0000000000000000000903',$,$,$,#403,(#902));
      """
    #expect(try RuleProbe("M10", bare + part).failures.isEmpty)
  }

  @Test("leaves 30 m above the highest storey")
  func above() throws {
    #expect(try moved("29000.").isEmpty)
    #expect(try moved("31000.").count == 1)
  }

  @Test("fails on an element that begins on the next storey", arguments: [("2900.", 0), ("3000.", 1)])
  func next(height: String, count: Int) throws {
    let lines = SmallHouse.lines.replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#300,#900)")
    let found = try RuleProbe(
      "M10", lines + "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,\(height)));")
    #expect(found.failures.count == count)
  }

  @Test("looks at what rooms of a storey contain")
  func rooms() throws {
    let lines = SmallHouse.lines.replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#300,#900)")
      .replacing("(#303),#30);", with: "(#303),#320);")
    #expect(lines.contains("(#303),#320);"))
    let found = try RuleProbe(
      "M10", lines + "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,6000.));")
    #expect(found.failures == ["#303 invalid.rule z = 6.0 m [ … 3.0]"])
  }

  /// The wall of the ground floor in the room of that floor, six metres up; the room so high, and moved so far up.
  private func hall(height: String, at z: String) throws -> [String] {
    let lines = SmallHouse.lines.replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#300,#900)")
      .replacing("(#303),#30);", with: "(#303),#320);")
    let room = SmallHouse.lines.split(separator: "\n").first { $0.contains("#320=IFCSPACE") }.map(String.init) ?? ""
    let parts = room.split(separator: ",")
    let (placement, shape) = (String(parts[5]), String(parts[6]))
    let body = """
      #900=IFCAXIS2PLACEMENT3D(#901,$,$);
      #901=IFCCARTESIANPOINT((0.,0.,6000.));
      #910=IFCPRODUCTDEFINITIONSHAPE($,$,(#911));
      #911=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#912));
      #912=IFCEXTRUDEDAREASOLID(#26,#913,#27,\(height));
      #913=IFCAXIS2PLACEMENT3D(#914,$,$);
      #914=IFCCARTESIANPOINT((0.,0.,\(z)));

      """
    let tall = room.replacing(placement + "," + shape, with: placement + ",#910")
    return try RuleProbe("M10", lines.replacing(room, with: tall) + body).failures
  }

  @Test("takes what a room contains as high as the room reaches")
  func halls() throws {
    #expect(try hall(height: "9000.", at: "0.").isEmpty)
    #expect(try hall(height: "2500.", at: "0.") == ["#303 invalid.rule z = 6.0 m [ … 3.0]"])
  }

  @Test("fails on a room that stands in another storey, and not on what it contains")
  func strayRoom() throws {
    #expect(try hall(height: "2500.", at: "3000.") == ["#320 invalid.rule z = 3.0 m [ … 3.0]"])
  }

  @Test(
    "fails on a room that ends at the floor of its storey", arguments: [("-2600.", 1), ("-2400.", 0), ("2400.", 0)])
  func roomBelow(z: String, count: Int) throws {
    let lines = SmallHouse.lines.replacing("#421=IFCLOCALPLACEMENT(#400,#8)", with: "#421=IFCLOCALPLACEMENT(#400,#900)")
    #expect(lines != SmallHouse.lines)
    let moved = "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,\(z)));"
    #expect(try RuleProbe("M10", lines + moved).failures.count == count)
  }

  @Test("fails on a level that holds nothing and lies near another one")
  func helpers() throws {
    let level = """
      #902=IFCBUILDINGSTOREY('0000000000000000000902',$,'R+1 plafond',$,$,$,$,$,.ELEMENT.,2600.);
      #903=IFCRELAGGREGATES('0000000000000000000903',$,$,$,#20,(#902));
      """
    #expect(try RuleProbe("M10", SmallHouse.lines + level).failures == ["#902 invalid.rule 0.4 m < 1.0 m"])
    #expect(try RuleProbe("M10", SmallHouse.lines + level, parameters: ["minimum-height": ["0.3"]]).failures == [])
  }

  @Test("fails on an element of the lowest storey that stands in the next but one")
  func lowest() throws {
    let lines = SmallHouse.lines.replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#300,#900)")
    let found = try RuleProbe(
      "M10", lines + "#900=IFCAXIS2PLACEMENT3D(#901,$,$);\n#901=IFCCARTESIANPOINT((0.,0.,6000.));")
    #expect(found.failures == ["#303 invalid.rule z = 6.0 m [ … 3.0]"])
  }

  @Test("does not look at an element that is placed with the model, its geometry saying where")
  func global() throws {
    let column = ("#403=IFCWALL(", "#403=IFCCOLUMN(")
    #expect(try failures([column, ("#404=IFCLOCALPLACEMENT(#400,#8)", "#404=IFCLOCALPLACEMENT($,#8)")]).isEmpty)
  }

  @Test("compares storeys of one building only")
  func buildings() throws {
    let lines =
      SmallHouse.lines.replacing("#20,(#30,#40)", with: "#20,(#30)").replacing("'R+1'", with: "'RDC'") + """
        #901=IFCBUILDING('0000000000000000000901',$,'B',$,$,#22,$,$,.ELEMENT.,$,$,$);
        #902=IFCRELAGGREGATES('0000000000000000000902',$,$,$,#901,(#40));
        """
    #expect(try RuleProbe("M10", lines).failures.isEmpty)
  }

  /// A storey whose wall, and what it is placed by, stand 3 m higher than it.
  private static let raised = """
    #900=IFCAXIS2PLACEMENT3D(#901,$,$);
    #901=IFCCARTESIANPOINT((0.,0.,3000.));

    """

  @Test("judges no element by elevations from another zero, where no placement says which")
  func otherZero() throws {
    let lines = [
      (".ELEMENT.,3000.", ".ELEMENT.,38200."), (".ELEMENT.,0.", ".ELEMENT.,35200."), ("(#400,#8)", "(#400,#900)"),
      ("#402=IFCCARTESIANPOINT((0.,0.,3000.))", "#402=IFCCARTESIANPOINT((0.,0.,0.))"),
    ].reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) }
    #expect(try RuleProbe("M10", lines + Self.raised).failures.isEmpty)
    // Elements that stand elsewhere by amounts of their own are wrong.
    let wrong = lines.replacing("38200.", with: "3000.").replacing("35200.", with: "0.")
      .replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#300,#900)")
    #expect(try RuleProbe("M10", wrong + Self.raised).failures == ["#303 invalid.rule z = 3.0 m [ … 3.0]"])
  }

  @Test("places a storey without a placement by its elevation beside those that have one")
  func oneUnplaced() throws {
    let lines =
      [
        (".ELEMENT.,3000.", ".ELEMENT.,38200."), (".ELEMENT.,0.", ".ELEMENT.,35200."), ("(#30,#40)", "(#30,#40,#910)"),
      ].reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) } + Self.raised + """
        #910=IFCBUILDINGSTOREY('0000000000000000000910',$,'R+2',$,$,$,$,$,.ELEMENT.,41200.);
        #911=IFCWALL('0000000000000000000911',$,'M',$,$,#912,#405,'M-911',.SOLIDWALL.);
        #912=IFCLOCALPLACEMENT(#400,#900);
        #913=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000913',$,$,$,(#911),#910);
        """
    #expect(try RuleProbe("M10", lines).failures.isEmpty)
    #expect(
      try RuleProbe(
        "M10", lines.replacing("#912=IFCLOCALPLACEMENT(#400,#900)", with: "#912=IFCLOCALPLACEMENT(#300,#8)")
      ).failures == ["#911 invalid.rule z = 0.0 m [6.0 … ]"])
  }

  @Test("goes by the placements of wings whose storeys lie at one height")
  func wings() throws {
    let lines =
      [
        (".ELEMENT.,3000.", ".ELEMENT.,38200."), (".ELEMENT.,0.", ".ELEMENT.,35200."), ("(#30,#40)", "(#30,#40,#910)"),
      ].reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) }
      + "#910=IFCBUILDINGSTOREY('0000000000000000000910',$,'Aile B',$,$,#300,$,$,.ELEMENT.,35200.);"
    #expect(try RuleProbe("M10", lines).failures.allSatisfy { $0.contains("invalid.duplicate") })
  }

  @Test(
    "lets what hangs in a room of two storeys be as high as it, beside the room not",
    arguments: [("0.", 0), ("9000.", 1)])
  func doubleHeight(x: String, count: Int) throws {
    let lines =
      [
        ("#322=IFCPRODUCTDEFINITIONSHAPE($,$,(#29))", "#322=IFCPRODUCTDEFINITIONSHAPE($,$,(#902))"),
        ("#304=IFCLOCALPLACEMENT(#300,#8)", "#304=IFCLOCALPLACEMENT(#300,#900)"),
      ].reduce(SmallHouse.lines) { $0.replacing($1.0, with: $1.1) } + """
        #900=IFCAXIS2PLACEMENT3D(#901,$,$);
        #901=IFCCARTESIANPOINT((\(x),0.,4000.));
        #902=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#903));
        #903=IFCEXTRUDEDAREASOLID(#26,#8,#27,5800.);
        """
    #expect(try RuleProbe("M10", lines).failures.count == count)
  }

  @Test("lets what fills an opening be as high as its wall")
  func filling() throws {
    let lines =
      SmallHouse.lines.replacing("(#303),#30)", with: "(#303,#910),#30)") + """
        #900=IFCAXIS2PLACEMENT3D(#901,$,$);
        #901=IFCCARTESIANPOINT((0.,0.,4000.));
        #902=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#903));
        #903=IFCEXTRUDEDAREASOLID(#26,#8,#27,7000.);
        #910=IFCWINDOW('0000000000000000000910',$,'F',$,$,#911,#305,$,$,$,$,$,$);
        #911=IFCLOCALPLACEMENT(#300,#900);
        #912=IFCOPENINGELEMENT('0000000000000000000912',$,'O',$,$,#911,$,$,$);
        #913=IFCRELVOIDSELEMENT('0000000000000000000913',$,$,$,#303,#912);
        #914=IFCRELFILLSELEMENT('0000000000000000000914',$,$,$,#912,#910);
        #915=IFCPRODUCTDEFINITIONSHAPE($,$,(#902));
        """
    #expect(try RuleProbe("M10", lines).failures == ["#910 invalid.rule z = 4.0 m [ … 3.0]"])
    #expect(try RuleProbe("M10", lines.replacing("#304,#305,", with: "#304,#915,")).failures.isEmpty)
    // A wall that begins on the upper storey says nothing for a window that is contained below.
    let upper = lines.replacing("#304=IFCLOCALPLACEMENT(#300,#8)", with: "#304=IFCLOCALPLACEMENT(#400,#8)")
    #expect(try RuleProbe("M10", upper).failures.contains("#910 invalid.rule z = 4.0 m [ … 3.0]"))
  }
}
