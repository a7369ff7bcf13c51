import ByteInput
import IFCXML
import Testing

@Suite("Names, namespaces and references to characters in ifcXML")
struct DocumentNamesTests {
  @Test(
    "references to characters mean what they mean in XML, in elements and in attributes",
    arguments: [
      ("A &amp; B", "A & B"), ("A &#38; B", "A & B"), ("A &#38;lt; B", "A &lt; B"), ("&quot;A&quot;", "\"A\""),
      ("&lt;&gt;&apos;", "<>''"), ("&amp;#38;", "&#38;"), ("R&#x26;D", "R&D"),
    ])
  func references(written: String, said: String) throws {
    let old = "<IfcPerson id=\"i1\"><Id>\(written)</Id></IfcPerson>"
    #expect(try SmallDocument.transcribed(SmallDocument.old(old)).text.contains("#1=IFCPERSON('\(said)',"))
    let new = "<IfcPerson id=\"i1\" Identification=\"\(written)\"/>"
    #expect(try SmallDocument.transcribed(SmallDocument.new(new)).text.contains("#1=IFCPERSON('\(said)',"))
  }

  @Test("attributes of other namespaces are nobody's id, and no reference")
  func foreign() throws {
    let document = SmallDocument.new(
      """
      <IfcDirection xmlns:app="urn:app" app:id="77" id="i5" app:Speed="3"/>
      <IfcDirection xmlns:app="urn:app" id="i6" app:ref="door-7"/>
      <IfcDirection xmlns:xlink="http://www.w3.org/1999/xlink" id="i7" xlink:href="http://example.com/c"/>
      <IfcLocalPlacement xmlns:app="urn:app" id="i8"><PlacementRelTo app:nil="true" ref="i9"/></IfcLocalPlacement>
      """)
    #expect(
      try SmallDocument.instances(document) == [
        "#5=IFCDIRECTION($);", "#6=IFCDIRECTION($);", "#7=IFCDIRECTION($);", "#8=IFCLOCALPLACEMENT(#9,$);",
      ])
    #expect(try SmallDocument.problems(document).isEmpty)
  }

  @Test("xsi:type says the class of an instance, wherever instances stand")
  func statedTypes() throws {
    let document = SmallDocument.new(
      """
      <IfcBuildingElement xsi:type="ifc:IfcWall" id="i5" Tag="a"/>
      <IfcPropertySet id="i6"><HasProperties><IfcProperty xsi:type="IfcPropertySingleValue" id="i7" Name="q"/></HasProperties></IfcPropertySet>
      <IfcRelAssociatesMaterial id="i8"><RelatingMaterial><IfcMaterialDefinition xsi:type="IfcMaterial" id="i9" Name="m"/></RelatingMaterial></IfcRelAssociatesMaterial>
      <IfcWall id="i10"><HasAssignments><IfcRelAssigns xsi:type="IfcRelAssignsToGroup" id="i11"/></HasAssignments></IfcWall>
      """)
    let text = try SmallDocument.transcribed(document).text
    for instance in [
      "#5=IFCWALL($,$,$,$,$,$,$,'a',$);", "#7=IFCPROPERTYSINGLEVALUE('q',$,$,$);", "#9=IFCMATERIAL('m',$,$);",
      "#11=IFCRELASSIGNSTOGROUP($,$,$,$,(#10),$,$);",
    ] {
      #expect(text.contains(instance), "\(instance)")
    }
    #expect(try SmallDocument.problems(document).isEmpty)
  }

  @Test("xsi:type of a class that is none of its element's is told, and the element's counts")
  func contradictingTypes() throws {
    let document = SmallDocument.new(
      "<IfcWall xsi:type=\"IfcDoor\" id=\"i1\"/>\n<IfcWall xsi:type=\"IfcSpaceship\" id=\"i2\"/>")
    #expect(
      try SmallDocument.problems(document) == ["badValue IfcDoor, IfcWall (4)", "badValue IfcSpaceship, IfcWall (5)"])
    #expect(try SmallDocument.instances(document).allSatisfy { $0.contains("=IFCWALL(") })
  }

  @Test(
    "release candidates are no release, whatever else the root says",
    arguments: [
      "https://standards.buildingsmart.org/IFC/RELEASE/IFC4x3_RC4/HTML/IFC4X3_RC4.xsd",
      "http://www.buildingsmart-tech.org/ifcXML/IFC4/RC3", "http://www.buildingsmart-tech.org/ifcXML/IFC4x1/final",
    ])
  func candidates(space: String) throws {
    let document = SmallDocument.new("<IfcWall id=\"i1\"/>", space: space)
      .replacing("<ifcXML ", with: "<ifcXML configuration=\"IFC4\" ")
    let transcription = try SmallDocument.transcribed(document)
    #expect(transcription.version == nil && transcription.problems.map(\.arguments) == [[space]])
  }

  @Test(
    "a release that a folder or file of a candidate's name leads to is a release",
    arguments: ["http://www.iai-international.org/ifcXML2/RC2/IFC2X3", "http://example.com/ifcXML/IFC4/src1"])
  func releases(space: String) throws {
    #expect(try SmallDocument.transcribed(SmallDocument.new("", space: space)).version != nil)
  }

  @Test("a prefix that stands for nothing is told, and all is read")
  func undeclared() throws {
    let walls = (10..<3000).map { "<IfcDirection id=\"i\($0)\" DirectionRatios=\"1 0 0\"/>" }.joined(separator: "\n")
    let document = SmallDocument.new("<IfcDirection id=\"i1\" foo:ref=\"x\"/>\n\(walls)")
    #expect(try SmallDocument.instances(document).count == 2991)
    let problems = try SmallDocument.transcribed(document).problems
    #expect(problems.map(\.code) == [.badNamespace] && problems.map(\.line) == [4])
  }
}
