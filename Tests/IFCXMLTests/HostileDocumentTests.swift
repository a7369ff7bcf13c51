import ByteInput
import IFCXML
import Testing

@Suite("Damaged and hostile ifcXML")
struct HostileDocumentTests {
  @Test("entities and document types are refused, with their line")
  func entities() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE ifcXML [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <ifcXML xmlns="http://www.buildingsmart-tech.org/ifcXML/IFC4/final"><IfcWall Name="&b;"/></ifcXML>
      """
    #expect(try SmallDocument.problems(bomb) == ["refused DOCTYPE (2)"])
    let file = "<!DOCTYPE ifcXML SYSTEM \"file:///etc/passwd\"><ifcXML/>"
    #expect(try SmallDocument.problems(file) == ["refused DOCTYPE (1)"])
    let parameter = "<!DOCTYPE ifcXML [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]><ifcXML/>"
    #expect(try SmallDocument.problems(parameter) == ["refused DOCTYPE (1)"])
    let value =
      "<!DOCTYPE ifcXML [<!ENTITY amp \"aaaa\">]>\n" + SmallDocument.new("<IfcWall Name=\"&amp;\"/>").dropFirst(39)
    #expect(try SmallDocument.problems(value) == ["refused DOCTYPE (1)"])
    let undeclared = try SmallDocument.problems(SmallDocument.new("<IfcWall id=\"i1\">\n<Name>&x;</Name></IfcWall>"))
    #expect(undeclared.count == 1 && undeclared[0].hasPrefix("damaged") && undeclared[0].hasSuffix("(5)"))
  }

  @Test("elements within elements without end are refused, and what came before is kept")
  func depth() throws {
    let inner = String(repeating: "<IsDecomposedBy><IfcRelAggregates><RelatedObjects><IfcBuilding>", count: 10_000)
    let document = SmallDocument.new("<IfcDirection id=\"i1\" DirectionRatios=\"1 0\"/>\n<IfcBuilding>" + inner)
    #expect(try SmallDocument.instances(document).first == "#1=IFCDIRECTION((1.,0.));")
    let problems = try SmallDocument.problems(document)
    #expect(problems.count == 1 && problems[0].hasPrefix("damaged"))
  }

  @Test("a text of many megabytes is refused")
  func hugeText() throws {
    let text = String(repeating: "é", count: 12_000_000)
    let problems = try SmallDocument.problems(SmallDocument.old("<IfcWall id=\"i1\"><Name>\(text)</Name></IfcWall>"))
    #expect(problems.contains { $0.hasPrefix("damaged") })
  }

  @Test("a document that ends early keeps what was whole, and says where it ends")
  func truncated() throws {
    let whole = SmallDocument.old(
      "<IfcDirection id=\"i1\"/>\n<IfcDirection id=\"i2\"/>\n<IfcWall id=\"i3\"><Name>Mur</Name></IfcWall>")
    for length in stride(from: 0, to: whole.utf8.count, by: 7) {
      let problems = try SmallDocument.problems(String(decoding: whole.utf8.prefix(length), as: UTF8.self))
      // A root that is cut is another root.
      #expect(problems.contains { $0.contains(/^(damaged|refused) .*\(\d+\)$/) }, "\(length)")
    }
    let cut = String(whole.prefix(upTo: whole.firstRange(of: "<IfcWall")?.lowerBound ?? whole.endIndex))
    #expect(try SmallDocument.instances(cut) == ["#1=IFCDIRECTION($);", "#2=IFCDIRECTION($);"])
  }

  @Test("another root, or another namespace, is no model")
  func otherRoot() throws {
    let other = try SmallDocument.transcribed(SmallDocument.new("", space: "urn:example:other"))
    #expect(other.version == nil && other.problems.map(\.arguments) == [["urn:example:other"]])
    #expect(try SmallDocument.problems("<html><body>ifcXML</body></html>") == ["refused html (1)"])
  }

  @Test("names that the schema has not are told once each, and left out")
  func unknown() throws {
    let document = SmallDocument.new(
      """
      <IfcDirection id="i1" Speed="3" DirectionRatios="1 0"/>
      <IfcDirection id="i2" Speed="4"><Colour>red<b>!</b></Colour></IfcDirection>
      <IfcSpaceship id="i3"><Name>USS</Name></IfcSpaceship>
      """)
    #expect(
      try SmallDocument.problems(document) == [
        "unknownName Speed, IfcDirection (4)", "unknownName Colour, IfcDirection (5)", "unknownName IfcSpaceship,  (6)",
      ])
    #expect(try SmallDocument.instances(document) == ["#1=IFCDIRECTION((1.,0.));", "#2=IFCDIRECTION($);"])
  }

  @Test("values that are none of their types are told, and left out")
  func values() throws {
    let document = SmallDocument.new(
      """
      <IfcSite id="i1" RefElevation="haut" CompositionType="a);#9=IFCWALL(" Name="'); #8=IFCWALL($); ('"/>
      <IfcDirection id="i2" DirectionRatios="1 x INF"/>
      """)
    let problems = try SmallDocument.problems(document)
    #expect(problems.count == 4 && problems.allSatisfy { $0.hasPrefix("badValue") })
    #expect(
      try SmallDocument.transcribed(document).bytes.count { $0 == UInt8(ascii: "#") } == 3)
    #expect(try SmallDocument.instances(document).last == "#2=IFCDIRECTION((1.));")
  }

  @Test("a million problems are a hundred and a number")
  func manyProblems() throws {
    let document = SmallDocument.new((0..<5000).map { "<IfcDirection A\($0)=\"1\"/>" }.joined(separator: "\n"))
    let problems = try SmallDocument.problems(document)
    #expect(problems.count == 101 && problems.last == "more 4900 (–)")
  }

  @Test("a document that ends early, or is refused, says so behind any number of other problems")
  func manyProblemsAndAnEnd() throws {
    let unknown = (0..<150).map { "<IfcShip\($0)/>" }.joined(separator: "\n")
    let cut = try SmallDocument.transcribed(
      "\(SmallDocument.new(unknown).dropLast(12))\n<IfcWall id=\"i6\" Tag=\"a\"\n")
    #expect(cut.problems.count == 102 && cut.problems.contains { $0.code == .damaged })
    let refused = SmallDocument.old(unknown + "</ex:uos><ex:uos schema=\"IFC9\">").replacing("IFC2X3", with: "IFC4X1")
    #expect(try SmallDocument.transcribed(refused).problems.contains { $0.code == .refused })
  }

  @Test("lists of very many items, and relationships that very many instances join, are read in linear time")
  func manyItems() throws {
    let count = 100_000
    let item =
      "<Seq-IfcLengthMeasure-wrapper><IfcLengthMeasure-wrapper>1.</IfcLengthMeasure-wrapper></Seq-IfcLengthMeasure-wrapper>"
    func points(_ count: Int) -> String {
      "<IfcCartesianPointList3D id=\"i1\"><CoordList>\(String(repeating: item, count: count))</CoordList></IfcCartesianPointList3D>"
    }
    #expect(
      try SmallDocument.instances(SmallDocument.new(points(3))) == ["#1=IFCCARTESIANPOINTLIST3D(((1.),(1.),(1.)));"])
    func walls(_ count: Int) -> String {
      let joined = (2..<(count + 2)).map {
        "<IfcWall id=\"i\($0)\"><IsTypedBy><IfcRelDefinesByType ref=\"i1\"/><IfcRelDefinesByType ref=\"i1\"/></IsTypedBy></IfcWall>"
      }
      return
        "<IfcRelDefinesByType id=\"i1\"><RelatedObjects><IfcWall ref=\"i3\"/></RelatedObjects></IfcRelDefinesByType>"
        + joined.joined()
    }
    let joined = try SmallDocument.instances(SmallDocument.new(walls(3)))
    #expect(joined.contains { $0.hasSuffix("=IFCRELDEFINESBYTYPE($,$,$,$,(#3,#2,#4),$);") }, "\(joined)")
    let start = ContinuousClock.now
    #expect(try SmallDocument.transcribed(SmallDocument.new(points(count))).bytes.count > 5 * count)
    #expect(try SmallDocument.instances(SmallDocument.new(walls(count / 4))).count == count / 4 + 1)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("whatever the bytes are, there is an answer")
  func noise() throws {
    let whole = Array(SmallDocument.new("<IfcWall id=\"i1\" Name=\"é\"><IsDefinedBy/></IfcWall>").utf8)
    for place in whole.indices {
      var bytes = whole
      bytes[place] = UInt8(truncatingIfNeeded: place &* 31 &+ 7)
      let source = try ByteSource.memory(bytes)
      #expect(Transcription(of: source.view).bytes.starts(with: Array("ISO-10303-21;".utf8)))
    }
  }
}
