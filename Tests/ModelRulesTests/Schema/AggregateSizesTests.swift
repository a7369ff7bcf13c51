import Testing

@Suite("SCH007: sizes of aggregates")
struct AggregateSizesTests {
  /// A group of these walls.
  private static func group(of names: [Int]) -> String {
    let walls = Set(names).sorted().map { number in
      "#\(number)=IFCWALL('1dRtMiqobDPxJ8$qkzV\(String(1000 + number).suffix(3))',$,$,$,$,$,$,$,$);\n"
    }
    return walls.joined() + """
      #8000=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);
      #9000=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,(\(names.map { "#\($0)" }.joined(separator: ","))),$,#8000);
      """
  }

  private static let points =
    "#1=IFCCARTESIANPOINT((0.,0.,0.));\n#2=IFCCARTESIANPOINT((1.,0.,0.));\n#3=IFCCARTESIANPOINT((0.,1.,0.));\n"

  @Test(
    "passes",
    arguments: [
      ("within the bounds", "#2=IFCCARTESIANPOINT((0.,0.,0.));"),
      ("a set in no order", AggregateSizesTests.group(of: [70, 6, 134])),
      ("a list with one point twice", "#1=IFCCARTESIANPOINT((0.,0.));\n#2=IFCPOLYLINE((#1,#1));"),
      ("a list of unique points", "\(AggregateSizesTests.points)#4=IFCPOLYLOOP((#3,#1,#2));"),
      (
        "lists of unique numbers that are the same, in a list",
        "#1=IFCINDEXEDPOLYGONALFACEWITHVOIDS((1,2,3),((4,5,6),(4,5,6)));"
      ),
      (
        "unique lists that say one number twice",
        "#1=IFCSTRUCTURALLOADCONFIGURATION($,(#2,#2),((1.,1.),(1.)));\n#2=IFCSTRUCTURALLOADLINEARFORCE($,$,$,$,$,$,$);"
      ),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH007", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "an empty set of properties", "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,());",
        "#2 invalid.count HasProperties: 0 < 1", "IFC4"
      ),
      (
        "a relation to nobody",
        "#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,(),$,#3);\n#3=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$);",
        "#2 invalid.count RelatedObjects: 0 < 1", "IFC4"
      ),
      (
        "four coordinates", "#2=IFCCARTESIANPOINT((0.,0.,0.,0.));",
        "#2 invalid.count Coordinates: 4 > 3", "IFC4"
      ),
      (
        "a list of lists", "#2=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(0.,0.)),$);",
        "#2 invalid.count CoordList: 2 ≠ 3", "IFC4X3_ADD2"
      ),
      (
        "an object twice in a set", AggregateSizesTests.group(of: [5, 6, 5]),
        "#9000 invalid.count RelatedObjects: 2 × #5", "IFC4"
      ),
      (
        "an object twice in a long set", AggregateSizesTests.group(of: Array(5..<300) + [17]),
        "#9000 invalid.count RelatedObjects: 2 × #17", "IFC4"
      ),
      (
        "a value twice in a set",
        "#2=IFCDOCUMENTINFORMATION('1','N',$,$,$,$,$,$,$,(#3,#3),$,$,$,$,$,$,$);\n#3=IFCORGANIZATION($,'O',$,$,$);",
        "#2 invalid.count Editors: 2 × #3", "IFC4"
      ),
      (
        "a point twice in a loop", "\(AggregateSizesTests.points)#4=IFCPOLYLOOP((#3,#1,#2,#1));",
        "#4 invalid.count Polygon: 2 × #1", "IFC4"
      ),
      (
        "an item twice in an enumeration",
        "#1=IFCPROPERTYENUMERATION('E',(IFCLABEL('a'),IFCLABEL('b'),IFCLABEL('a')),$);",
        "#1 invalid.count EnumerationValues: 2 × IFCLABEL('a')", "IFC2X3"
      ),
      (
        "a number twice in a list of a list", "#1=IFCINDEXEDPOLYGONALFACEWITHVOIDS((1,2,3),((4,5,6),(7,8,7)));",
        "#1 invalid.count InnerCoordIndices: 2 × 7", "IFC4"
      ),
      (
        "a list twice in a list of unique lists",
        "#1=IFCSTRUCTURALLOADCONFIGURATION($,(#2,#2),((1.),(1.)));\n#2=IFCSTRUCTURALLOADLINEARFORCE($,$,$,$,$,$,$);",
        "#1 invalid.count Locations: 2 × (1.)", "IFC4X3_ADD2"
      ),
      (
        "an array of two", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCCOMPLEXNUMBER((1.)),$);",
        "#2 invalid.count NominalValue: 1 ≠ 2", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH007", lines, schema: schema).failures == [failure], "\(what)")
  }

  @Test("tells values of one text and two types apart, and takes no longer for many of them")
  func typesOfValues() throws {
    let texts = (0..<20_000).map { "'\($0)'" }
    let values = texts.map { "IFCLABEL(\($0))" } + texts.map { "IFCTEXT(\($0))" }
    // Without its name, the enumeration is looked at closely.
    let lines = "#1=IFCPROPERTYENUMERATION($,(\(values.joined(separator: ","))),$);"
    let clock = ContinuousClock()
    let time = try clock.measure {
      let probe = try RuleProbe("SCH007", lines)
      #expect(probe.failures.isEmpty)
    }
    #expect(time < .seconds(10), "took \(time)")
    let repeated = try RuleProbe("SCH007", lines.replacing("IFCTEXT('7')", with: "IFCLABEL('7')"))
    #expect(repeated.failures == ["#1 invalid.count EnumerationValues: 2 × IFCLABEL('7')"])
  }
}
