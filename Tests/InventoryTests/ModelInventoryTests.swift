import Findings
import IFCModel
import Inventory
import Testing

@Suite("What a model is")
struct ModelInventoryTests {
  private static let history = """
    #1=IFCPERSON($,'Martin',$,$,$,$,$,$);
    #2=IFCORGANIZATION($,'Atelier',$,$,$);
    #3=IFCPERSONANDORGANIZATION(#1,#2,$);
    #4=IFCAPPLICATION(#2,'24.1','Modeleur','M');
    #5=IFCOWNERHISTORY(#3,#4,$,.ADDED.,$,$,$,1700000000);
    """

  @Test("Project, program and units are told", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func project(schema: String) throws {
    let model = try SampleModel.read(
      """
      \(Self.history)
      #10=IFCPROJECT('0YvctVUKr0kugbFTf53O9L',#5,'Ecole',$,$,$,'DOE',(),#11);
      #11=IFCUNITASSIGNMENT((#12,#13));
      #12=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #13=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
      """, schema: schema)
    let inventory = ModelInventory(of: model, takesPhoto: false)
    #expect(inventory.project == ProjectFacts(globalId: "0YvctVUKr0kugbFTf53O9L", name: "Ecole", phase: "DOE"))
    #expect(inventory.exporter == ExporterFacts(name: "Modeleur", version: "24.1"))
    #expect(inventory.units.map(\.kind) == ["LENGTHUNIT", "AREAUNIT"])
    #expect(inventory.units.first?.toSI == 0.001)
    #expect(inventory.place.carrier == PlaceFacts.Carrier.none)
    #expect(inventory.photo == nil)
  }

  @Test("Where no application is named, the header says who wrote the file")
  func header() throws {
    let model = try SampleModel.read("#1=IFCWALL('w',$,$,$,$,$,$,$,$);", header: "'Toolbox 3','Modeleur 24'")
    let inventory = ModelInventory(of: model, takesPhoto: false)
    #expect(inventory.exporter == ExporterFacts(name: "Modeleur 24"))
    #expect(inventory.project == nil)
  }

  @Test("A place is said by a conversion, in IFC2X3 by a property set, else by the site")
  func place() throws {
    let site = "#1=IFCSITE('s',$,$,$,$,$,$,$,.ELEMENT.,(48,51,0),(2,21,0),$,$,$);"
    let onlySite = ModelInventory(of: try SampleModel.read(site), takesPhoto: false).place
    #expect(onlySite == PlaceFacts(carrier: .site, latitude: 48.85, longitude: 2.35))
    let conversion = ModelInventory(
      of: try SampleModel.read(
        """
        \(site)
        #2=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
        #3=IFCMAPCONVERSION(#4,#2,650000.,6860000.,0.,$,$,$);
        #4=IFCGEOMETRICREPRESENTATIONCONTEXT($,$,3,$,$,$);
        """), takesPhoto: false
    ).place
    #expect(conversion.carrier == .mapConversion)
    #expect(conversion.coordinateSystem == "EPSG:2154")
    let set = ModelInventory(
      of: try SampleModel.read(
        """
        #2=IFCPROPERTYSET('p',$,'ePset_MapConversion',$,(#3,#4));
        #3=IFCPROPERTYSINGLEVALUE('Eastings',$,IFCLENGTHMEASURE(650000.),$);
        #4=IFCPROPERTYSINGLEVALUE('Northings',$,IFCLENGTHMEASURE(6860000.),$);
        """, schema: "IFC2X3"), takesPhoto: false
    ).place
    #expect(set.carrier == .propertySet)
  }

  @Test("A model of nothing gives an empty photo")
  func nothing() throws {
    let photo = try #require(try SampleModel.photo("#1=IFCCARTESIANPOINT((0.,0.));"))
    #expect(photo.elements == 0)
    #expect(photo.stage == nil)
    #expect(photo.properties.isEmpty)
    // Sheets without rows are told, too.
    #expect(photo.readiness.count == 9)
    #expect(photo.readiness.allSatisfy { $0.records == 0 && $0.field.isEmpty })
  }
}
