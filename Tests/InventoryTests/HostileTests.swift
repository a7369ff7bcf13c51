import Findings
import IFCModel
import Inventory
import TestSupport
import Testing

@Suite("Hostile models")
struct HostileTests {
  @Test("Wholes that go round in circles, and references that lead nowhere, come to an end")
  func circles() throws {
    let photo = try #require(
      try SampleModel.photo(
        """
        #1=IFCPROJECT('p',#99,'P',$,$,$,$,(#98),#97);
        #2=IFCBUILDING('b',$,'A',$,$,$,$,$,.ELEMENT.,$,$,#96);
        #3=IFCBUILDINGSTOREY('e',$,'RDC',$,$,$,$,$,.ELEMENT.,'x');
        #4=IFCSPACE('s',$,'1',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
        #5=IFCSPACE('t',$,'2',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
        #6=IFCRELAGGREGATES('r1',$,$,$,#2,(#3,#2));
        #7=IFCRELAGGREGATES('r2',$,$,$,#3,(#2));
        #8=IFCRELAGGREGATES('r3',$,$,$,#4,(#5));
        #9=IFCRELAGGREGATES('r4',$,$,$,#5,(#4,#95));
        #10=IFCWALL('w',$,'W',$,$,$,$,$,$);
        #11=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#10,#94),#10);
        #12=IFCRELDEFINESBYTYPE('d',$,$,$,(#10),#10);
        #13=IFCRELDEFINESBYPROPERTIES('q',$,$,$,(#10,#93,#4),#14);
        #14=IFCPROPERTYSET('z',$,'S',$,(#15,#92,#15,#10));
        #15=IFCCOMPLEXPROPERTY('C',$,'use',(#15));
        #16=IFCELEMENTQUANTITY('y',$,'Qto_SpaceBaseQuantities',$,$,(#17,#18));
        #17=IFCQUANTITYAREA('NetFloorArea',$,#17,1.E400,$);
        #18=IFCPHYSICALCOMPLEXQUANTITY('GrossFloorArea',$,(#18),'d',$,$);
        #19=IFCRELDEFINESBYPROPERTIES('x',$,$,$,(#4),#16);
        #20=IFCRELASSIGNSTOGROUP('g',$,$,$,(#20,#91),$,#21);
        #21=IFCZONE('o',$,$,$,$,$);
        #22=IFCRELASSOCIATESDOCUMENT('h',$,$,$,(#10),#23);
        #23=IFCDOCUMENTREFERENCE($,$,$,$,#23);
        """, threads: 2))
    #expect(photo.rooms.count == 2)
    #expect(photo.rooms.allSatisfy { $0.area == nil })
    #expect(photo.properties.contains { $0.property == "C" && $0.objects == 1 && $0.filled == 1 })
    #expect(photo.classes.first { $0.className == "IfcWall" }?.located == 0)
  }

  @Test("Bytes changed at random never stop the inventory", arguments: [1, 2, 3, 4])
  func damage(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let lines = """
      #1=IFCPROJECT('p',$,'P',$,$,$,'DOE',(),#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
      #4=IFCBUILDINGSTOREY('e',$,'RDC',$,$,$,$,$,.ELEMENT.,0.);
      #5=IFCSPACE('s',$,'1',$,$,$,$,$,.ELEMENT.,.SPACE.,$);
      #6=IFCRELAGGREGATES('r1',$,$,$,#4,(#5));
      #7=IFCQUANTITYAREA('NetFloorArea',$,$,10.,$);
      #8=IFCELEMENTQUANTITY('y',$,'Qto_SpaceBaseQuantities',$,$,(#7));
      #9=IFCRELDEFINESBYPROPERTIES('x',$,$,$,(#5),#8);
      #10=IFCBOILER('w',$,'W',$,$,$,$,'T1',$);
      #11=IFCBOILERTYPE('t',$,'T',$,$,(#13),$,$,$,.WATER.);
      #12=IFCRELDEFINESBYTYPE('d',$,$,$,(#10),#11);
      #13=IFCPROPERTYSET('z',$,'Pset_ManufacturerTypeInformation',$,(#14,#15));
      #14=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('M'),$);
      #15=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW')),$);
      #16=IFCDOORLININGPROPERTIES('p',$,'Lining',$,0.05,$,$,$,$,$,$,$,$,$,$,$,$);
      """
    for _ in 0..<300 {
      var bytes = Array(lines.utf8)
      for _ in 0..<4 {
        bytes[Int(random.next() % UInt64(bytes.count))] = Array("#'(),$.;=0129IX".utf8)[Int(random.next() % 15)]
      }
      _ = try SampleModel.photo(String(decoding: bytes, as: UTF8.self))
    }
  }
}
