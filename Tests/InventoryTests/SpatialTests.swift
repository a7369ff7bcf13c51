import Findings
import IFCModel
import Inventory
import Testing

@Suite("Buildings, storeys, rooms")
struct SpatialTests {
  private static let building = """
    #1=IFCPROJECT('p',$,'P',$,$,$,$,(),#2);
    #2=IFCUNITASSIGNMENT((#3,#4));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
    #4=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
    #5=IFCSITE('s',$,'Terrain',$,$,$,$,$,.ELEMENT.,$,$,$,$,$);
    #6=IFCBUILDING('b',$,'A',$,$,$,$,'Groupe scolaire',.ELEMENT.,$,$,#7);
    #7=IFCPOSTALADDRESS($,$,$,$,('1 rue du Port'),$,'Lyon',$,'69002',$);
    #8=IFCBUILDINGSTOREY('e0',$,'RDC',$,$,$,$,$,.ELEMENT.,0.);
    #9=IFCBUILDINGSTOREY('e1',$,'R+1',$,$,$,$,$,.ELEMENT.,3200.);
    #11=IFCRELAGGREGATES('r1',$,$,$,#1,(#5));
    #12=IFCRELAGGREGATES('r2',$,$,$,#5,(#6));
    #13=IFCRELAGGREGATES('r3',$,$,$,#6,(#8,#9));
    """

  private func space(_ number: Int, _ attributes: String, _ schema: String) -> String {
    // IFC2X3 has InteriorOrExteriorSpace and no predefined type.
    "#\(number)=IFCSPACE('g\(number)',$,\(attributes),.ELEMENT.,\(schema == "IFC2X3" ? ".INTERNAL.,$" : ".SPACE.,$"));"
  }

  @Test("Rooms have their storey, number, name and area", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func rooms(schema: String) throws {
    let set = schema == "IFC2X3" ? "BaseQuantities" : "Qto_SpaceBaseQuantities"
    let photo = try #require(
      try SampleModel.photo(
        """
        \(Self.building)
        \(space(21, "'001',$,$,$,$,'Classe'", schema))
        \(space(22, "'002',$,$,$,$,'Couloir'", schema))
        \(space(23, "'003',$,$,$,$,$", schema))
        #24=IFCRELAGGREGATES('r4',$,$,$,#8,(#21,#22));
        #25=IFCRELAGGREGATES('r5',$,$,$,#9,(#23));
        #31=IFCQUANTITYAREA('GrossFloorArea',$,$,62.,$);
        #32=IFCQUANTITYAREA('NetFloorArea',$,$,60.,$);
        #33=IFCELEMENTQUANTITY('q',$,'\(set)',$,$,(#31,#32));
        #34=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#21),#33);
        #35=IFCPROPERTYSINGLEVALUE('Area',$,IFCAREAMEASURE(12.5),$);
        #36=IFCPROPERTYSET('q2',$,'Dimensions',$,(#35));
        #37=IFCRELDEFINESBYPROPERTIES('d2',$,$,$,(#22),#36);
        #38=IFCQUANTITYAREA('NetFloorArea',$,$,0.,$);
        #39=IFCELEMENTQUANTITY('q3',$,'\(set)',$,$,(#38));
        #40=IFCRELDEFINESBYPROPERTIES('d3',$,$,$,(#23),#39);
        """, schema: schema))
    #expect(
      photo.rooms.map { [$0.number, $0.name, $0.areaSource] } == [
        ["001", "Classe", "\(set).NetFloorArea"], ["002", "Couloir", "Dimensions.Area"], ["003", nil, nil],
      ])
    #expect(photo.rooms.map(\.area) == [60, 12.5, nil])
    #expect(photo.rooms.map(\.storey) == [8, 8, 9])
    #expect(photo.roomsWithArea == 2)
    #expect(photo.area == 72.5)
    #expect(photo.storeys.map(\.elevation) == [0, 3.2])
    #expect(photo.storeys.map(\.rooms) == [2, 1])
    #expect(photo.storeys.map(\.area) == [72.5, nil])
    #expect(photo.storeys.map(\.building) == [6, 6])
    let building = try #require(photo.buildings.first)
    #expect(building.address == "1 rue du Port, 69002 Lyon")
    #expect(building.site == "Terrain")
    #expect(building.longName == "Groupe scolaire")
  }

  @Test("An area in another unit becomes square metres")
  func units() throws {
    let photo = try SampleModel.photo(
      """
      #3=IFCPROJECT('p',$,'P',$,$,$,$,(),#2);
      #2=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.AREAUNIT.,.MILLI.,.SQUARE_METRE.);
      #21=IFCSPACE('a',$,'1',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
      #32=IFCQUANTITYAREA('GrossFloorArea',$,$,44190000.,$);
      #33=IFCELEMENTQUANTITY('q',$,$,$,$,(#32));
      #34=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#21),#33);
      """)
    #expect(photo?.area.map { ($0 * 100).rounded() / 100 } == 44.19)
    #expect(photo?.rooms.first?.areaSource == ".GrossFloorArea")
  }

  @Test("An area whose unit nobody can tell is none: lengths are in millimetres, and areas in who knows what")
  func unknownUnit() throws {
    let photo = try SampleModel.photo(
      """
      #3=IFCPROJECT('p',$,'P',$,$,$,$,(),#2);
      #2=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #21=IFCSPACE('a',$,'1',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
      #32=IFCQUANTITYAREA('GrossFloorArea',$,$,44190000.,$);
      #33=IFCELEMENTQUANTITY('q',$,$,$,$,(#32));
      #34=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#21),#33);
      """)
    #expect(photo?.rooms.count == 1)
    #expect(photo?.area == nil)
  }

  @Test("A part of a room, and the gross area of a storey, do not count twice")
  func parts() throws {
    let photo = try SampleModel.photo(
      """
      #8=IFCBUILDINGSTOREY('e0',$,'RDC',$,$,$,$,$,.ELEMENT.,0.);
      #21=IFCSPACE('a',$,'1',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
      #22=IFCSPACE('b',$,'1a',$,$,$,$,$,.PARTIAL.,.SPACE.,$);
      #23=IFCSPACE('c',$,'SDP',$,$,$,$,$,.ELEMENT.,.GFA.,$);
      #24=IFCRELAGGREGATES('r4',$,$,$,#8,(#21,#23));
      #25=IFCRELAGGREGATES('r5',$,$,$,#21,(#22));
      #32=IFCQUANTITYAREA('NetFloorArea',$,$,10.,$);
      #33=IFCELEMENTQUANTITY('q',$,'Qto_SpaceBaseQuantities',$,$,(#32));
      #34=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#21,#22,#23),#33);
      """)
    #expect(photo?.roomsWithArea == 3)
    #expect(photo?.area == 10)
    #expect(photo?.storeys.first?.area == 10)
    #expect(photo?.storeys.first?.rooms == 3)
  }

  @Test("A building is known by its owner's code, else by the national register, else by its reference")
  func identifiers() throws {
    func identifier(_ properties: String...) throws -> String? {
      let lines = properties.enumerated().map { "#\(10 + $0)=IFCPROPERTYSINGLEVALUE(\($1));" }.joined(separator: "\n")
      let list = properties.indices.map { "#\(10 + $0)" }.joined(separator: ",")
      return try SampleModel.photo(
        """
        #1=IFCBUILDING('b',$,'A',$,$,$,$,$,.ELEMENT.,$,$,$);
        \(lines)
        #2=IFCPROPERTYSET('p',$,'Pset_BuildingCommon',$,(\(list)));
        #3=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#1),#2);
        """)?.buildings.first?.identifier
    }
    let code = "'BuildingID',$,IFCIDENTIFIER('B-12'),$"
    let none = "'BuildingID',$,IFCIDENTIFIER('n/a'),$"
    let register = "'ID_RNB',$,IFCLABEL('ABCD1234EFGH'),$"
    let reference = "'Reference',$,IFCIDENTIFIER('T1'),$"
    #expect(try identifier(reference, register, code) == "B-12")
    #expect(try identifier(reference, register, none) == "ABCD1234EFGH")
    #expect(try identifier(reference, none) == "T1")
    #expect(try identifier(none) == nil)
  }
}
