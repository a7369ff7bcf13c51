import IFCModel
import Testing

@Suite("Storeys of objects")
struct StoreyTests {
  @Test("A finder says of every object what the model says, whatever was asked before")
  func finder() throws {
    let model = try SampleModel.read(
      """
      #1=IFCBUILDING('b',$,'B',$,$,$,$,$,.ELEMENT.,$,$,$);
      #2=IFCBUILDINGSTOREY('s',$,'S',$,$,$,$,$,.ELEMENT.,0.);
      #3=IFCBUILDINGSTOREY('t',$,'T',$,$,$,$,$,.ELEMENT.,3.);
      #4=IFCSPACE('r',$,'R',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);
      #5=IFCRELAGGREGATES('a',$,$,$,#1,(#2,#3));
      #6=IFCRELAGGREGATES('a',$,$,$,#2,(#4));
      #11=IFCWALL('w',$,$,$,$,$,$,$,$);
      #12=IFCWALL('w',$,$,$,$,$,$,$,$);
      #13=IFCWALL('w',$,$,$,$,$,$,$,$);
      #14=IFCWALL('w',$,$,$,$,$,$,$,$);
      #15=IFCDOOR('d',$,$,$,$,$,$,$,$,$,$,$,$);
      #16=IFCOPENINGELEMENT('o',$,$,$,$,$,$,$,$);
      #17=IFCMEMBER('m',$,$,$,$,$,$,$,$);
      #18=IFCMEMBER('m',$,$,$,$,$,$,$,$);
      #19=IFCMEMBER('m',$,$,$,$,$,$,$,$);
      #20=IFCMEMBER('m',$,$,$,$,$,$,$,$);
      #21=IFCMEMBER('m',$,$,$,$,$,$,$,$);
      #31=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#11,#15),#2);
      #32=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#12),#4);
      #33=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#13),#1);
      #34=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#18),#3);
      #35=IFCRELVOIDSELEMENT('v',$,$,$,#11,#16);
      #36=IFCRELFILLSELEMENT('f',$,$,$,#16,#15);
      #37=IFCRELAGGREGATES('a',$,$,$,#11,(#17,#18));
      #38=IFCRELAGGREGATES('a',$,$,$,#19,(#20));
      #39=IFCRELAGGREGATES('a',$,$,$,#20,(#19));
      #40=IFCRELAGGREGATES('a',$,$,$,#21,(#21));
      """)
    var finder = StoreyFinder(model)
    let all = Array(model.objects())
    #expect(all.count == 15)
    for object in all + all.reversed() {
      // A storey that is in none stands in itself.
      let itself = model.className(of: object) == "IfcBuildingStorey" ? object : nil
      #expect(finder.storey(of: object) == model.storey(of: object) ?? itself, "#\(object.name)")
    }
    let expected: [UInt64: UInt64?] = [2: 2, 4: 2, 11: 2, 12: 2, 13: nil, 14: nil, 16: 2, 17: 2, 18: 3, 19: nil]
    for (name, storey) in expected {
      let object = try #require(model.instance(named: name))
      #expect(finder.storey(of: object)?.name == storey, "#\(name)")
    }
  }
}
