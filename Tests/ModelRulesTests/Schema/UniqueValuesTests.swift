import Testing

@Suite("SCH010: unique values")
struct UniqueValuesTests {
  @Test(
    "passes",
    arguments: [
      (
        "two GlobalIds that differ in case",
        "#1=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);\n#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8A',$,$,$,$);", "IFC4"
      ),
      (
        "properties of two kinds of one material",
        "#1=IFCGENERALMATERIALPROPERTIES(#3,$,$,$);\n#2=IFCTHERMALMATERIALPROPERTIES(#3,$,$,$,$);\n#3=IFCMATERIAL('m');"
          + "\n#4=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);", "IFC2X3"
      ),
      (
        "orders without a number, where a release does not ask for one",
        "#1=IFCPROJECTORDER('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,$);\n"
          + "#2=IFCPROJECTORDER('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);", "IFC4"
      ),
    ])
  func passes(what: String, lines: String, schema: String) throws {
    let probe = try RuleProbe("SCH010", lines, schema: schema)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "one GlobalId twice",
        "#1=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,$);",
        "#2 invalid.duplicate GlobalId: #1", "IFC4"
      ),
      (
        "one GlobalId twice, once in a faulty instance",
        "#1=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkzVL8a',$,$);",
        "#2 invalid.duplicate GlobalId: #1", "IFC4"
      ),
      (
        "one program twice", "#1=IFCAPPLICATION(#9,'1','P','p');\n#2=IFCAPPLICATION(#9,'2','P','p');",
        "#2 invalid.duplicate IfcApplication.UR1: #1", "IFC4"
      ),
      (
        "one program and version twice", "#1=IFCAPPLICATION(#9,'1','P','p');\n#2=IFCAPPLICATION(#9,'1','P','q');",
        "#2 invalid.duplicate IfcApplication.UR2: #1", "IFC4"
      ),
      (
        "one enumeration twice",
        "#1=IFCPROPERTYENUMERATION('E',(IFCLABEL('a')),$);\n#2=IFCPROPERTYENUMERATION('E',(IFCLABEL('b')),$);",
        "#2 invalid.duplicate IfcPropertyEnumeration.UR1: #1", "IFC4"
      ),
      (
        "one number of two orders",
        "#1=IFCPROJECTORDER('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,'7',.WORKORDER.,$);\n"
          + "#2=IFCPROJECTORDER('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,'7',.WORKORDER.,$);",
        "#2 invalid.duplicate IfcProjectOrder.UR2: #1", "IFC2X3"
      ),
      (
        "two properties of one kind of one material",
        "#1=IFCWATERPROPERTIES(#3,$,$,$,$,$,$,$);\n#2=IFCWATERPROPERTIES(#3,$,$,$,$,$,$,$);\n#3=IFCMATERIAL('m');",
        "#2 invalid.duplicate IfcWaterProperties.UR11: #1", "IFC2X3"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH010", lines, schema: schema).failures == [failure], "\(what)")
  }
}
