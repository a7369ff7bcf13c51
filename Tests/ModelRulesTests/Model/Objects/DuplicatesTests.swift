import Testing

@Suite("M17: duplicates")
struct DuplicatesTests {
  /// The small house with a further wall in the ground floor, at so many millimetres from the first one.
  private func house(_ x: String, className: String = "IFCWALL", shape: String = "#305", tag: String = "M-2") -> String
  {
    SmallHouse.lines + """
      #900=\(className)('0000000000000000000900',$,'Copie',$,$,#901,\(shape),'\(tag)',$);
      #901=IFCLOCALPLACEMENT(#300,#902);
      #902=IFCAXIS2PLACEMENT3D(#903,$,$);
      #903=IFCCARTESIANPOINT((\(x),0.,0.));

      """
  }

  private func failures(_ lines: String, _ parameters: [String: [String]] = [:]) throws -> [String] {
    try RuleProbe("M17", lines, parameters: parameters).failures
  }

  @Test("passes elements that stand apart")
  func passes() throws {
    let probe = try RuleProbe("M17", house("2."))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 5)
  }

  @Test("counts nothing as passed that stands where nobody can tell")
  func grid() throws {
    let onGrid = house("2.").replacing("#901=IFCLOCALPLACEMENT(#300,#902);", with: "#901=IFCGRIDPLACEMENT(#990,$);")
    let probe = try RuleProbe("M17", onGrid + "#990=IFCVIRTUALGRIDINTERSECTION((#991,#992),(0.,0.));")
    #expect(probe.failures.isEmpty && probe.valid == 4)
  }

  @Test("fails on both of two in one place, within a millimetre", arguments: ["0.", "0.9", "-0.7"])
  func same(x: String) throws {
    #expect(try failures(house(x)) == ["#303 invalid.duplicate = #900", "#900 invalid.duplicate = #303"])
  }

  @Test("compares class, type and size")
  func others() throws {
    #expect(try failures(house("0.", className: "IFCSLAB")).isEmpty)
    #expect(try failures(house("0.", shape: "$")).isEmpty)
    let larger = """
      #910=IFCPRODUCTDEFINITIONSHAPE($,$,(#911));
      #911=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#912));
      #912=IFCEXTRUDEDAREASOLID(#26,#8,#27,2502.);
      """
    #expect(try failures(house("0.", shape: "#910") + larger).isEmpty)
    #expect(try failures(house("0.", shape: "#910") + larger.replacing("2502.", with: "2500.5")).count == 2)
    let typed = """
      #920=IFCWALLTYPE('0000000000000000000920',$,'T',$,$,$,$,$,$,.SOLIDWALL.);
      #921=IFCRELDEFINESBYTYPE('0000000000000000000921',$,$,$,(#900),#920);
      """
    #expect(try failures(house("0.") + typed).isEmpty)
  }

  @Test("compares what is mapped by where it comes to lie")
  func mapped() throws {
    let lines = """
      #910=IFCPRODUCTDEFINITIONSHAPE($,$,(#911));
      #911=IFCSHAPEREPRESENTATION(#9,'Body','MappedRepresentation',(#912));
      #912=IFCMAPPEDITEM(#913,#914);
      #913=IFCREPRESENTATIONMAP(#8,#29);
      #914=IFCCARTESIANTRANSFORMATIONOPERATOR3D($,$,#915,$,$);
      #915=IFCCARTESIANPOINT((50.,0.,0.));
      """
    #expect(try failures(house("0.", shape: "#910") + lines).isEmpty)
    #expect(try failures(house("0.", shape: "#910") + lines.replacing("(50.,", with: "(0.,")).count == 2)
  }

  /// Two members of one placement whose bodies lie in one box, from left to right and from `second` upwards.
  private func braces(second: String, along: String) -> String {
    house("2.") + """
      #940=IFCMEMBER('0000000000000000000940',$,'A',$,$,#901,#941,$,$);
      #941=IFCPRODUCTDEFINITIONSHAPE($,$,(#942));
      #942=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#943));
      #943=IFCEXTRUDEDAREASOLID(#960,#961,#963,2000.);
      #950=IFCMEMBER('0000000000000000000950',$,'B',$,$,#901,#951,$,$);
      #951=IFCPRODUCTDEFINITIONSHAPE($,$,(#952));
      #952=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#953));
      #953=IFCEXTRUDEDAREASOLID(#960,#971,#973,2000.);
      #960=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,100.,100.);
      #961=IFCAXIS2PLACEMENT3D(#962,$,$);
      #962=IFCCARTESIANPOINT((0.,0.,0.));
      #963=IFCDIRECTION((1.,0.,1.));
      #971=IFCAXIS2PLACEMENT3D(#972,$,$);
      #972=IFCCARTESIANPOINT((\(second),0.,0.));
      #973=IFCDIRECTION((\(along),0.,1.));

      """
  }

  @Test("passes braces that cross each other, which have one box; fails on two that lean alike")
  func crossed() throws {
    #expect(try failures(braces(second: "1414.2135624", along: "-1.")).isEmpty)
    #expect(try failures(braces(second: "0.", along: "1.")).count == 2)
  }

  private static let serials = """
    #930=IFCPROPERTYSET('0000000000000000000930',$,'Pset_ManufacturerOccurrence',$,(#931));
    #931=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('SN-1'),$);
    #932=IFCRELDEFINESBYPROPERTIES('0000000000000000000932',$,$,$,(#303),#930);
    #933=IFCPROPERTYSET('0000000000000000000933',$,'Pset_ManufacturerOccurrence',$,(#934));
    #934=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('SN-2'),$);
    #935=IFCRELDEFINESBYPROPERTIES('0000000000000000000935',$,$,$,(#403),#933);
    """

  @Test("fails on one serial number of two elements")
  func serial() throws {
    #expect(try failures(SmallHouse.lines + Self.serials).isEmpty)
    let same = Self.serials.replacing("SN-2", with: "SN-1")
    #expect(
      try failures(SmallHouse.lines + same)
        == ["#303 invalid.duplicate SerialNumber: SN-1", "#403 invalid.duplicate SerialNumber: SN-1"])
    let blank = same.replacing("SN-1", with: "N/A")
    #expect(try failures(SmallHouse.lines + blank).isEmpty)
  }

  @Test("lets a part have the serial number of its whole, and no other element")
  func serialOfWhole() throws {
    let parts =
      Self.serials.replacing("SN-2", with: "SN-1") + """

        #940=IFCRELAGGREGATES('0000000000000000000940',$,$,$,#303,(#403));
        """
    #expect(try failures(SmallHouse.lines + parts).isEmpty)
    let other =
      parts + """

        #941=IFCFAN('0000000000000000000941',$,'Autre',$,$,$,$,$,$);
        #942=IFCRELDEFINESBYPROPERTIES('0000000000000000000942',$,$,$,(#941),#930);
        """
    #expect(
      try failures(SmallHouse.lines + other)
        == ["#303 invalid.duplicate SerialNumber: SN-1", "#941 invalid.duplicate SerialNumber: SN-1"])
  }

  @Test("does not take what fills an element for a part of it")
  func serialOfFilling() throws {
    let same = Self.serials.replacing("SN-2", with: "SN-1")
    let opening = """

      #940=IFCOPENINGELEMENT('0000000000000000000940',$,'O',$,$,$,$,$,$);
      #941=IFCRELVOIDSELEMENT('0000000000000000000941',$,$,$,#303,#940);
      #942=IFCRELFILLSELEMENT('0000000000000000000942',$,$,$,#940,#403);
      """
    #expect(try failures(SmallHouse.lines + same + opening).count == 2)
  }

  @Test("fails on one tag of two elements of a class, unless the cahier does not ask for it")
  func tags() throws {
    let lines = house("2.", tag: "M-30")
    #expect(try failures(lines) == ["#303 invalid.duplicate Tag: M-30", "#900 invalid.duplicate Tag: M-30"])
    #expect(try failures(lines, ["tags": ["false"]]).isEmpty)
    #expect(try failures(house("2.", className: "IFCSLAB", tag: "M-30")).isEmpty)
    #expect(try failures(house("2.", tag: "0-0").replacing("'M-30'", with: "'0-0'")).isEmpty)
  }

  @Test("allows one tag in two storeys: exporters cut walls at each of them")
  func storeys() throws {
    let lines = SmallHouse.lines.replacing("'M-40'", with: "'M-30'")
    #expect(try failures(lines).isEmpty)
  }

  @Test("compares the tags of what rooms of one storey contain")
  func rooms() throws {
    let contained = """
      #910=IFCFURNITURE('0000000000000000000910',$,'Table',$,$,$,$,'T-1',$);
      #911=IFCFURNITURE('0000000000000000000911',$,'Table',$,$,$,$,'T-1',$);
      #912=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000912',$,$,$,(#910),#320);
      #913=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000913',$,$,$,(#911),#30);
      """
    #expect(
      try failures(SmallHouse.lines + contained)
        == ["#910 invalid.duplicate Tag: T-1", "#911 invalid.duplicate Tag: T-1"])
    #expect(try failures(SmallHouse.lines + contained.replacing("(#911),#30)", with: "(#911),#40)")).isEmpty)
  }

  @Test("takes a tag that many share for a mark of the position")
  func positions() throws {
    let lines = (1...4).map {
      "#\($0)=IFCBEAM('000000000000000000000\($0)',$,$,$,$,$,$,'P51',$);"
    }.joined(separator: "\n")
    #expect(try failures(lines).isEmpty)
    #expect(try failures(lines, ["tags": ["true"]]).count == 4)
  }

  @Test("does not compare the tags of parts, which have that of their whole")
  func parts() throws {
    let lines = """
      #1=IFCSTAIR('0000000000000000000001',$,$,$,$,$,$,'7',$);
      #2=IFCMEMBER('0000000000000000000002',$,$,$,$,$,$,'7',$);
      #3=IFCMEMBER('0000000000000000000003',$,$,$,$,$,$,'7',$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2,#3));
      """
    #expect(try failures(lines).isEmpty)
  }

  /// Elements of these classes with these tags, in no storey.
  private func elements(_ tags: KeyValuePairs<String, String>) -> String {
    tags.enumerated().map { number, element in
      let rest = element.key == "IFCDOOR" ? ",$,$,$,$" : ""
      let identifier = String(repeating: "0", count: 19) + "\(100 + number)"
      return "#\(number + 1)=\(element.key)('\(identifier)',$,'E',$,$,$,$,'\(element.value)',$\(rest));"
    }.joined(separator: "\n")
  }

  @Test("fails on two pairs of doors, and on one mark of two classes of equipment as people read it")
  func pairs() throws {
    let doors: KeyValuePairs = ["IFCDOOR": "P0", "IFCDOOR": "P0", "IFCDOOR": "P1", "IFCDOOR": "P1"]
    #expect(try failures(elements(doors)).count == 4)
    #expect(
      try failures(elements(["IFCFAN": "CVC-001", "IFCPUMP": "cvc 001"]))
        == ["#1 invalid.duplicate Tag: CVC-001", "#2 invalid.duplicate Tag: cvc 001"])
    let accents: KeyValuePairs = ["IFCFAN": #"D\X2\00E9\X0\part-1"#, "IFCPUMP": "DEPART 1"]
    #expect(try failures(elements(accents)).count == 2)
    #expect(try failures(elements(["IFCFAN": "CVC-001", "IFCPUMP": "CVC-002"])).isEmpty)
  }

  @Test("fails on one mark of two doors in different storeys")
  func doorsOfStoreys() throws {
    let lines = SmallHouse.lines.replacing("=IFCWALL(", with: "=IFCFAN(").replacing("'M-40'", with: "'M-30'")
    #expect(try failures(lines.replacing(".SOLIDWALL.", with: "$")).count == 2)
  }

  @Test("takes tags for marks of the type by how many different ones repeat, class by class")
  func types() throws {
    let doors = (0..<12).map {
      "#\($0 + 1)=IFCDOOR('00000000000000000001\(10 + $0)',$,$,$,$,$,$,'PO\($0 % 3)',$,$,$,$,$);"
    }
    let fans = (0..<8).map { "#\($0 + 21)=IFCFAN('00000000000000000001\(30 + $0)',$,$,$,$,$,$,'V-\($0 / 2)',$);" }
    let lines = (doors + fans).joined(separator: "\n")
    #expect(try failures(lines).count == 8)
    #expect(try failures(lines, ["tags": ["true"]]).count == 20)
    // One tag that three have, among many that one has, is a mistake.
    let unique = (0..<17).map { "#\($0 + 1)=IFCFAN('00000000000000000001\(10 + $0)',$,$,$,$,$,$,'V-\(max(3, $0))',$);" }
    #expect(try failures(unique.joined(separator: "\n")).count == 4)
  }

  @Test(
    "finds serial numbers however their name is spelt",
    arguments: [
      "N\\X2\\00B0\\X0\\ de serie", "Serial_number", "SERIAL-NUMBER", "Num\\X2\\00E9\\X0\\ro De S\\X2\\00E9\\X0\\rie",
      "No de serie", "N\\X2\\00BA\\X0\\ serie", "numero_serie", "Seriennummer",
    ])
  func spellings(name: String) throws {
    let same = Self.serials.replacing("SN-2", with: "SN-1").replacing("'SerialNumber'", with: "'\(name)'")
    #expect(try failures(SmallHouse.lines + same).count == 2)
  }

  @Test("allows one serial number of two makers that the types name, and finds it under the names of owners")
  func makers() throws {
    let types = """
      #940=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('Wilo'),$);
      #941=IFCPROPERTYSET('0000000000000000000941',$,'Pset_ManufacturerTypeInformation',$,(#940));
      #942=IFCWALLTYPE('0000000000000000000942',$,'T',$,$,(#941),$,$,$,.SOLIDWALL.);
      #943=IFCRELDEFINESBYTYPE('0000000000000000000943',$,$,$,(#303),#942);
      #944=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('KSB'),$);
      #945=IFCPROPERTYSET('0000000000000000000945',$,'Pset_ManufacturerTypeInformation',$,(#944));
      #946=IFCRELDEFINESBYPROPERTIES('0000000000000000000946',$,$,$,(#403),#945);
      """
    let same = Self.serials.replacing("SN-2", with: "sn 1")
    #expect(try failures(SmallHouse.lines + same + types).isEmpty)
    #expect(
      try failures(SmallHouse.lines + same)
        == ["#303 invalid.duplicate SerialNumber: SN-1", "#403 invalid.duplicate SerialNumber: sn 1"])
    let owners = same.replacing("Pset_ManufacturerOccurrence", with: "Exploitation")
    #expect(try failures(SmallHouse.lines + owners).count == 2)
    #expect(try failures(SmallHouse.lines + owners.replacing("'SerialNumber'", with: "'NumeroSerie'")).count == 2)
    // Exporters fill sets with the names of their properties.
    let names = same.replacing("SN-1", with: "SerialNumber").replacing("sn 1", with: "SerialNumber")
    #expect(try failures(SmallHouse.lines + names).isEmpty)
    let degree = #"'N\X2\00B0\X0\ de s\X2\00E9\X0\rie'"#
    #expect(try failures(SmallHouse.lines + owners.replacing("'SerialNumber'", with: degree)).count == 2)
  }

  /// Wilo as manufacturer of the first wall.
  private static let maker = """

    #950=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('Wilo'),$);
    #951=IFCPROPERTYSET('0000000000000000000951',$,'Pset_ManufacturerTypeInformation',$,(#950));
    #952=IFCRELDEFINESBYPROPERTIES('0000000000000000000952',$,$,$,(#303),#951);
    """

  @Test("takes a manufacturer that is not known for that of the whole, and of another element of the class")
  func unknownMaker() throws {
    let same = SmallHouse.lines + Self.serials.replacing("SN-2", with: "SN-1") + Self.maker
    #expect(try failures(same).count == 2)
    #expect(try failures(same + "#953=IFCRELNESTS('0000000000000000000953',$,$,$,#303,(#403));").isEmpty)
    let other = same.replacing("#403=IFCWALL(", with: "#403=IFCSLAB(").replacing("'M-40',.SOLIDWALL.", with: "'M-40',$")
    #expect(try failures(other).isEmpty)
  }

  @Test(
    "lets a part have the tag of its whole, nested or aggregated, near or far",
    arguments: [
      "#4=IFCRELNESTS('0000000000000000000004',$,$,$,#1,(#3));",
      """
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELNESTS('0000000000000000000005',$,$,$,#2,(#3));
      """, "",
    ])
  func tagOfWhole(relations: String) throws {
    let lines = """
      #1=IFCUNITARYEQUIPMENT('0000000000000000000001',$,$,$,$,$,$,'CTA-01',$);
      #2=IFCELEMENTASSEMBLY('0000000000000000000002',$,$,$,$,$,$,'module',$,$);
      #3=IFCVALVE('0000000000000000000003',$,$,$,$,$,$,'CTA-01',$);

      """
    #expect(try failures(lines + relations).count == (relations.isEmpty ? 2 : 0))
  }

  @Test("takes five tags that are all on two elements for marks of the type", arguments: [(4, 8), (6, 0)])
  func doubledTags(marks: Int, count: Int) throws {
    let windows = (0..<2 * marks).map {
      "#\($0 + 1)=IFCWINDOW('00000000000000000001\(10 + $0)',$,$,$,$,$,$,'F\($0 % marks)',$,$,$,$,$);"
    }
    #expect(try failures(windows.joined(separator: "\n")).count == count)
  }

  @Test("lets what is demolished and what is new, or of another predefined type, be in one place")
  func status() throws {
    func house(_ one: String, _ other: String) -> String {
      self.house("0.") + """
        #930=IFCPROPERTYSET('0000000000000000000930',$,'Pset_WallCommon',$,(#931));
        #931=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('\(one)')),$);
        #932=IFCRELDEFINESBYPROPERTIES('0000000000000000000932',$,$,$,(#303),#930);
        #933=IFCPROPERTYSET('0000000000000000000933',$,'Pset_WallCommon',$,(#934));
        #934=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('\(other)')),$);
        #935=IFCRELDEFINESBYPROPERTIES('0000000000000000000935',$,$,$,(#900),#933);
        """
    }
    #expect(try failures(house("DEMOLISH", "NEW")).isEmpty)
    #expect(try failures(house("NEW", "NEW")).count == 2)
    #expect(try failures(house("UNSET", "NEW")).count == 2)
    #expect(try failures(self.house("0.").replacing("'M-2',$", with: "'M-2',.PARTITIONING.")).isEmpty)
  }
}
