import IFCXML
import Testing

@Suite("Inverse attributes of ifcXML")
struct InverseAttributeTests {
  private static let properties =
    "<IfcMaterialProperties id=\"i9\" Name=\"a,('b\"><Properties/></IfcMaterialProperties>"
  private static let material =
    "<IfcMaterial id=\"i7\" Name=\"béton\"><HasProperties><IfcMaterialProperties ref=\"i9\" xsi:nil=\"true\"/></HasProperties></IfcMaterial>"

  @Test(
    "say an attribute of an instance of any class, whichever of the two comes first",
    arguments: [[properties, material], [material, properties], [properties + material], [material + properties]])
  func order(elements: [String]) throws {
    let document = SmallDocument.new(elements.joined(separator: "\n"))
    #expect(try SmallDocument.instances(document).contains("#9=IFCMATERIALPROPERTIES('a,(''b',$,(),#7);"))
    #expect(try SmallDocument.problems(document).isEmpty)
  }

  @Test("add to a list that was written, each instance once")
  func lists() throws {
    let document = SmallDocument.new(
      """
      <IfcRelDefinesByProperties id="i6" Name="x"><RelatedObjects><IfcWall ref="i10"/></RelatedObjects></IfcRelDefinesByProperties>
      <IfcWall id="i10"><IsDefinedBy><IfcRelDefinesByProperties ref="i6"/></IsDefinedBy></IfcWall>
      <IfcWall id="i11"><IsDefinedBy><IfcRelDefinesByProperties ref="i6"/><IfcRelDefinesByProperties ref="i6"/></IsDefinedBy></IfcWall>
      <IfcPolyline id="i12"><StyledByItem><IfcStyledItem ref="i13"/></StyledByItem></IfcPolyline>
      <IfcStyledItem id="i13" Name="style"/>
      """)
    #expect(
      try SmallDocument.instances(document) == [
        "#6=IFCRELDEFINESBYPROPERTIES($,$,'x',$,(#10,#11),$);", "#10=IFCWALL($,$,$,$,$,$,$,$,$);",
        "#11=IFCWALL($,$,$,$,$,$,$,$,$);", "#12=IFCPOLYLINE($);", "#13=IFCSTYLEDITEM(#12,$,'style');",
      ])
  }

  @Test(
    "that refer to an instance which never comes, or to one of another class, are told in the order of the document")
  func missing() throws {
    let document = SmallDocument.new(
      """
      <IfcWall id="i5"><IsDefinedBy><IfcRelDefinesByProperties ref="i99"/></IsDefinedBy></IfcWall>
      <IfcWall id="i6"><IsDefinedBy><IfcRelDefinesByProperties ref="i5"/></IsDefinedBy></IfcWall>
      <IfcSpaceship/>
      """)
    #expect(
      try SmallDocument.problems(document) == [
        "missingInstance 99, 5 (4)", "badValue #5, IfcRelDefinesByProperties (5)", "unknownName IfcSpaceship,  (6)",
      ])
    #expect(try SmallDocument.instances(document).count == 2)
  }

  @Test("leave every instance on the line that its element begins on")
  func lines() throws {
    let document = SmallDocument.new(
      """
      <IfcProject id="i1">
        <RepresentationContexts>
          <IfcGeometricRepresentationContext id="i2"/>
        </RepresentationContexts>
        <IsDecomposedBy>
          <IfcRelAggregates id="i3"><RelatedObjects>
            <IfcSite id="i4"/></RelatedObjects></IfcRelAggregates>
          <IfcRelAggregates ref="i6"/>
        </IsDecomposedBy>
      </IfcProject>
      <IfcSite id="i5"/>
      <IfcRelAggregates id="i6"/><IfcRelAggregates id="i7"/>
      """)
    let lines = try SmallDocument.transcribed(document).text.split(separator: "\n", omittingEmptySubsequences: false)
    let written = document.split(separator: "\n", omittingEmptySubsequences: false)
    for id in 1...7 {
      #expect(
        lines.firstIndex { $0.contains("#\(id)=") } == written.firstIndex { $0.contains(" id=\"i\(id)\"") }, "\(id)")
    }
    #expect(lines.contains { $0.hasPrefix("#6=IFCRELAGGREGATES($,$,$,$,#1,$);#7=") })
    #expect(lines.last == "ENDSEC;END-ISO-10303-21;" || lines.last?.hasSuffix(";ENDSEC;END-ISO-10303-21;") == true)
  }
}
