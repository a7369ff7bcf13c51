import IFCModel
import Testing

@Suite("What a model says of an object")
struct ObjectFactsTests {
  @Test("Sets of occurrence and type are merged property by property, the occurrence winning; an empty set stays")
  func merged() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,'N',$,'O',$,$,'T',.SOLIDWALL.);
      #2=IFCWALLTYPE('t',$,$,$,$,(#3,#9),$,$,$,.NOTDEFINED.);
      #3=IFCPROPERTYSET('p',$,'P',$,(#11,#12));
      #4=IFCPROPERTYSET('q',$,'P',$,(#13));
      #5=IFCRELDEFINESBYTYPE('d',$,$,$,(#1),#2);
      #6=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#4);
      #9=IFCPROPERTYSET('e',$,'Empty',$,());
      #11=IFCPROPERTYSINGLEVALUE('A',$,IFCLABEL('type'),$);
      #12=IFCPROPERTYSINGLEVALUE('B',$,IFCLABEL('type'),$);
      #13=IFCPROPERTYSINGLEVALUE('B',$,IFCLABEL('own'),$);
      """)
    let wall = try #require(model.instance(named: 1))
    let facts = model.facts(of: wall)
    #expect(facts.className == "IfcWall")
    #expect(facts.name == "N" && facts.objectType == "O" && facts.tag == "T")
    #expect(facts.predefinedType == "SOLIDWALL")
    #expect(facts.propertySets.map(\.name) == ["P", "Empty"])
    let texts = facts.propertySets[0].properties.map { "\($0.name) \(model.value(of: $0.property))" }
    #expect(texts.count == 2 && texts[0].contains("type") && texts[1].contains("own"))
  }

  @Test("Objects come in file order, types only when asked for")
  func objects() throws {
    let model = try SampleModel.read(
      """
      #5=IFCPROJECT('p',$,$,$,$,$,$,$,$);
      #1=IFCWALL('w',$,$,$,$,$,$,$,$);
      #2=IFCWALLTYPE('t',$,$,$,$,$,$,$,$,.NOTDEFINED.);
      #3=IFCGROUP('g',$,$,$,$);
      """)
    #expect(model.objects().map(\.name) == [5, 1, 3])
    #expect(model.objects(types: true).map(\.name) == [5, 1, 2, 3])
  }

  @Test("Where the model lies: map conversion, property sets that stand for it, site")
  func georeference() throws {
    let model = try SampleModel.read(
      """
      #1=IFCMAPCONVERSION(#9,#2,652000.,6862000.,35.,0.,1.,$);
      #2=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #3=IFCSITE('s',$,$,$,$,$,$,$,.ELEMENT.,(48,51,29,500000),(-2,-21,-7),12.,$,$);
      """)
    let found = model.georeference()
    #expect(found.coordinateSystem == "EPSG:2154")
    #expect(found.eastings == 652_000)
    #expect(found.rotation == 90)
    #expect(abs((found.siteLatitude ?? 0) - (48 + 51.0 / 60 + 29.5 / 3600)) < 1e-12)
    #expect(abs((found.siteLongitude ?? 0) + (2 + 21.0 / 60 + 7.0 / 3600)) < 1e-12)
    let older = try SampleModel.read(
      """
      #1=IFCPROPERTYSET('p',$,'ePset_MapConversion',$,(#2));
      #2=IFCPROPERTYSINGLEVALUE('Eastings',$,IFCLENGTHMEASURE(5.),$);
      #3=IFCPROPERTYSET('p',$,'EPset_ProjectedCRS',$,(#4));
      #4=IFCPROPERTYSINGLEVALUE('Name',$,IFCLABEL('EPSG:3946'),$);
      """, schema: "IFC2X3")
    #expect(older.georeference().eastings == 5)
    #expect(older.georeference().coordinateSystem == "EPSG:3946")
  }

  @Test("reads coordinates of a property set in the unit that the property states for itself")
  func ownUnits() throws {
    func georeference(mapUnit: String) throws -> Georeference {
      try SampleModel.read(
        """
        #1=IFCPROPERTYSET('p',$,'ePSet_MapConversion',$,(#2,#3));
        #2=IFCPROPERTYSINGLEVALUE('Eastings',$,IFCLENGTHMEASURE(652216000.),#5);
        #3=IFCPROPERTYSINGLEVALUE('Northings',$,IFCLENGTHMEASURE(6861681.),$);
        #5=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
        #6=IFCPROPERTYSET('p',$,'ePSet_ProjectedCRS',$,(#7));
        #7=IFCPROPERTYSINGLEVALUE('MapUnit',$,IFCLABEL('\(mapUnit)'),$);
        """, schema: "IFC2X3"
      ).georeference()
    }
    let metres = try georeference(mapUnit: "")
    #expect(metres.eastings == 652_216)
    #expect(metres.northings == 6_861_681)
    #expect(metres.metres == 1)
    let millimetres = try georeference(mapUnit: "MILLIMETRE")
    #expect(millimetres.eastings == 652_216_000)
    #expect(millimetres.metres == 0.001)
  }
}
