import ByteInput
import IFCXML
import Testing

@Suite("ifcXML as an exchange structure")
struct TranscriptionTests {
  @Test("the form of IFC2X3: attributes are elements, values stand in elements of their types")
  func old() throws {
    let instances = try SmallDocument.instances(
      SmallDocument.old(
        """
        <IfcSIUnit id="i3"><UnitType>lengthunit</UnitType><Prefix>milli</Prefix><Name>metre</Name></IfcSIUnit>
        <IfcUnitAssignment id="i2"><Units ex:cType="set"><IfcSIUnit ex:pos="0" xsi:nil="true" ref="i3"/></Units></IfcUnitAssignment>
        <IfcDirection id="i4"><DirectionRatios ex:cType="list"><ex:double-wrapper pos="0">1.</ex:double-wrapper>
          <ex:double-wrapper pos="1">-2.5e-3</ex:double-wrapper></DirectionRatios></IfcDirection>
        <IfcCartesianPoint id="i5"><Coordinates ex:cType="list"><IfcLengthMeasure ex:pos="0">0</IfcLengthMeasure>
          <IfcLengthMeasure ex:pos="1">7.25</IfcLengthMeasure></Coordinates></IfcCartesianPoint>
        <IfcPropertySingleValue id="i6"><Name>IsExternal</Name><NominalValue><IfcBoolean>true</IfcBoolean></NominalValue></IfcPropertySingleValue>
        <IfcWall id="i10"><GlobalId>0000000000000000000010</GlobalId><Name>L'été \\ &lt;1&gt; &#x1F3E0;</Name><Tag></Tag></IfcWall>
        <IfcSite id="i11"><GlobalId>0000000000000000000011</GlobalId><CompositionType>element</CompositionType>
          <RefLatitude ex:cType="list"><ex:integer-wrapper pos="0">48</ex:integer-wrapper><ex:integer-wrapper pos="1">-1</ex:integer-wrapper></RefLatitude></IfcSite>
        """))
    #expect(
      instances == [
        "#3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);", "#2=IFCUNITASSIGNMENT((#3));",
        "#4=IFCDIRECTION((1.,-2.5E-3));", "#5=IFCCARTESIANPOINT((0.,7.25));",
        "#6=IFCPROPERTYSINGLEVALUE('IsExternal',$,IFCBOOLEAN(.T.),$);",
        "#10=IFCWALL('0000000000000000000010',$,'L''\\X2\\00E9\\X0\\t\\X2\\00E9\\X0\\ \\\\ <1> \\X4\\0001F3E0\\X0\\',$,$,$,$,'');",
        "#11=IFCSITE('0000000000000000000011',$,$,$,$,$,$,$,.ELEMENT.,(48,-1),$,$,$,$);",
      ])
  }

  @Test("the form of IFC4: values are attributes of XML, instances stand within each other and where they are used")
  func new() throws {
    let instances = try SmallDocument.instances(
      SmallDocument.new(
        """
        <IfcProject id="i1" GlobalId="0000000000000000000001" Name="Projet">
          <RepresentationContexts>
            <IfcGeometricRepresentationContext id="i7" CoordinateSpaceDimension="3" Precision="1e-5">
              <WorldCoordinateSystem><IfcAxis2Placement3D id="i8"><Location id="i9" Coordinates="0 0. 1"/></IfcAxis2Placement3D></WorldCoordinateSystem>
            </IfcGeometricRepresentationContext>
          </RepresentationContexts>
        </IfcProject>
        <IfcPropertySingleValue id="i20" Name="FireRating"><NominalValue><IfcLabel-wrapper>EI 60</IfcLabel-wrapper></NominalValue></IfcPropertySingleValue>
        <IfcPropertyEnumeratedValue id="i21" Name="Status"><EnumerationValues><IfcLabel-wrapper>NEW</IfcLabel-wrapper><IfcInteger-wrapper>4</IfcInteger-wrapper></EnumerationValues></IfcPropertyEnumeratedValue>
        <IfcWall id="i10" GlobalId="0000000000000000000010" PredefinedType="solidwall">
          <ObjectPlacement xsi:type="IfcLocalPlacement" ref="i30" xsi:nil="true"/>
          <Representation xsi:nil="true"/>
        </IfcWall>
        <IfcLocalPlacement id="i30"><RelativePlacement><IfcAxis2Placement3D ref="i8" xsi:nil="true"/></RelativePlacement></IfcLocalPlacement>
        """))
    #expect(
      instances == [
        "#1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,(#7),$);",
        "#7=IFCGEOMETRICREPRESENTATIONCONTEXT($,$,3,1.E-5,#8,$);",
        "#9=IFCCARTESIANPOINT((0.,0.,1.));", "#8=IFCAXIS2PLACEMENT3D(#9,$,$);",
        "#20=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);",
        "#21=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW'),IFCINTEGER(4)),$);",
        "#10=IFCWALL('0000000000000000000010',$,$,$,$,#30,$,$,.SOLIDWALL.);", "#30=IFCLOCALPLACEMENT($,#8);",
      ])
  }

  @Test("what points to an instance may stand within it, and be joined by others that follow")
  func inverse() throws {
    let instances = try SmallDocument.instances(
      SmallDocument.new(
        """
        <IfcWall id="i10" GlobalId="0000000000000000000010">
          <IsTypedBy><IfcRelDefinesByType id="i40" GlobalId="0000000000000000000040"><RelatingType xsi:type="IfcWallType" id="i41" GlobalId="0000000000000000000041" PredefinedType="solidwall"/></IfcRelDefinesByType></IsTypedBy>
        </IfcWall>
        <IfcWall id="i11" GlobalId="0000000000000000000011"><IsTypedBy><IfcRelDefinesByType ref="i40" xsi:nil="true"/></IsTypedBy></IfcWall>
        <IfcBuilding id="i12" GlobalId="0000000000000000000012"><IsDecomposedBy>
          <IfcRelAggregates id="i42" GlobalId="0000000000000000000042"><RelatedObjects><IfcBuildingStorey id="i13" GlobalId="0000000000000000000013"/></RelatedObjects></IfcRelAggregates>
        </IsDecomposedBy></IfcBuilding>
        """))
    #expect(instances.contains("#40=IFCRELDEFINESBYTYPE('0000000000000000000040',$,$,$,(#10,#11),#41);"))
    #expect(instances.contains("#42=IFCRELAGGREGATES('0000000000000000000042',$,$,$,#12,(#13));"))
    #expect(instances.contains("#41=IFCWALLTYPE('0000000000000000000041',$,$,$,$,$,$,$,$,.SOLIDWALL.);"))
  }

  @Test("lists in lists stand one after the other, with sizes of the schema or of the document, or as they are")
  func nested() throws {
    let instances = try SmallDocument.instances(
      SmallDocument.new(
        """
        <IfcTriangulatedFaceSet id="i1" CoordIndex="1 2 3 1 3 4"><Coordinates id="i2" CoordList="0 0 0 1 0 0 1 1 0 0 1 0"/></IfcTriangulatedFaceSet>
        <IfcCartesianPointList2D id="i3"><CoordList><Seq-IfcLengthMeasure-wrapper><IfcLengthMeasure-wrapper>1</IfcLengthMeasure-wrapper><IfcLengthMeasure-wrapper>2</IfcLengthMeasure-wrapper></Seq-IfcLengthMeasure-wrapper></CoordList></IfcCartesianPointList2D>
        <IfcBSplineSurfaceWithKnots id="i4" UDegree="1" VDegree="1"><ControlPointsList ifc:arraySize="2 2"><IfcCartesianPoint ref="i5"/><IfcCartesianPoint ref="i6"/><IfcCartesianPoint ref="i7"/><IfcCartesianPoint ref="i8"/></ControlPointsList></IfcBSplineSurfaceWithKnots>
        """))
    #expect(instances[0] == "#2=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(1.,1.,0.),(0.,1.,0.)));")
    #expect(instances[1] == "#1=IFCTRIANGULATEDFACESET(#2,$,$,((1,2,3),(1,3,4)),$);")
    #expect(instances[2] == "#3=IFCCARTESIANPOINTLIST2D(((1.,2.)));")
    #expect(instances[3].hasPrefix("#4=IFCBSPLINESURFACEWITHKNOTS(1,1,((#5,#6),(#7,#8)),"))
  }

  @Test("sizes of lists in lists beyond any depth of the schema cost nothing")
  func deepSizes() throws {
    let sizes = Array(repeating: "1", count: 300_000).joined(separator: " ")
    let instances = try SmallDocument.instances(
      SmallDocument.new(
        "<IfcBSplineSurfaceWithKnots id=\"i1\"><ControlPointsList ifc:arraySize=\"\(sizes)\">"
          + "<IfcCartesianPoint ref=\"i2\"/></ControlPointsList></IfcBSplineSurfaceWithKnots>"))
    #expect(instances.first?.contains("#2") == true)
  }

  @Test("an instance stands on the line of its element")
  func lines() throws {
    let document = SmallDocument.old(
      """
      <IfcDirection id="i1">

        <DirectionRatios><ex:double-wrapper>1</ex:double-wrapper></DirectionRatios>
      </IfcDirection>

      <IfcDirection id="i2"/>
      """)
    let lines = String(decoding: try SmallDocument.transcribed(document).bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let written = document.split(separator: "\n", omittingEmptySubsequences: false)
    for id in ["1", "2"] {
      let line = try #require(written.firstIndex { $0.contains("id=\"i\(id)\"") })
      #expect(lines[line].contains("#\(id)=IFCDIRECTION"))
    }
  }

  @Test("ids without numbers, and instances without ids, get numbers of their own")
  func numbers() throws {
    let instances = try SmallDocument.instances(
      SmallDocument.new(
        """
        <IfcLocalPlacement id="i5"><PlacementRelTo xsi:type="IfcLocalPlacement" ref="sol" xsi:nil="true"/></IfcLocalPlacement>
        <IfcLocalPlacement id="sol"/><IfcLocalPlacement id="x5"/><IfcLocalPlacement id="i05"/><IfcLocalPlacement/>
        """))
    let first: UInt64 = 1 << 40
    #expect(
      instances == [
        "#5=IFCLOCALPLACEMENT(#\(first),$);", "#\(first)=IFCLOCALPLACEMENT($,$);",
        "#\(first + 1)=IFCLOCALPLACEMENT($,$);", "#\(first + 2)=IFCLOCALPLACEMENT($,$);",
        "#\(first + 3)=IFCLOCALPLACEMENT($,$);",
      ])
  }

  @Test(
    "the namespace tells the release",
    arguments: [
      ("http://www.buildingsmart-tech.org/ifcXML/IFC4/final", "IFC4"),
      ("https://standards.buildingsmart.org/IFC/RELEASE/IFC4_3/ADD2", "IFC4X3_ADD2"),
      ("http://www.buildingsmart-tech.org/ifc/IFC4x3/final", "IFC4X3_ADD2"),
    ])
  func release(space: String, name: String) throws {
    let text = String(decoding: try SmallDocument.transcribed(SmallDocument.new("", space: space)).bytes, as: UTF8.self)
    #expect(text.contains("FILE_SCHEMA(('\(name)'));"))
    #expect(text.contains("FILE_NAME('mur.ifcxml','2026-01-31T10:00:00',('Zo\\X2\\00E9\\X0\\'),(''),'','','')"))
  }
}
