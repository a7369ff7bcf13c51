import Testing

@Suite("SCH007: sizes of aggregates")
struct AggregateSizesTests {
  @Test(
    "passes",
    arguments: [
      ("within the bounds", "#2=IFCCARTESIANPOINT((0.,0.,0.));")
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
        "#2 invalid.count HasProperties: 0", "IFC4"
      ),
      (
        "a relation to nobody",
        "#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,(),$,#3);\n#3=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$);",
        "#2 invalid.count RelatedObjects: 0", "IFC4"
      ),
      (
        "four coordinates", "#2=IFCCARTESIANPOINT((0.,0.,0.,0.));",
        "#2 invalid.count Coordinates: 4", "IFC4"
      ),
      (
        "a list of lists", "#2=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(0.,0.)),$);",
        "#2 invalid.count CoordList: 2", "IFC4X3_ADD2"
      ),
      (
        "an array of two", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCCOMPLEXNUMBER((1.)),$);",
        "#2 invalid.count NominalValue: 1", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH007", lines, schema: schema).failures == [failure], "\(what)")
  }
}
