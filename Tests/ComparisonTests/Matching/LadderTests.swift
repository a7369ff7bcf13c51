import Findings
import Testing

@Suite("By what objects are found again")
struct LadderTests {
  private typealias Found = TwoModels.Found

  private static let a = "2O2Fr$t4X7Zf8NOew3FLOH"
  private static let b = "1hqIFTRjfV6AWq_bMtnZwI"
  private static let c = "0YvctVUKr0kugbFTf53O9L"

  @Test("A GlobalId finds an object whatever else changed")
  func globalId() throws {
    let models = try TwoModels(
      "#1=IFCDOOR('\(Self.a)',$,'Old',$,$,$,$,'1',$,$,$,$,$);", "#9=IFCDOOR('\(Self.a)',$,'New',$,$,$,$,'2',$,$,$,$,$);"
    )
    #expect(models.match(1) == Found(new: 9, by: .globalId))
    #expect(models.changes(of: 1) == ["attribute Name: Old → New", "attribute Tag: 1 → 2"])
  }

  @Test("Where GlobalIds are renewed, the tag finds it, then the number of a room, then a serial number")
  func marks() throws {
    func lines(_ ids: [String]) -> String {
      """
      #1=IFCDOOR('\(ids[0])',$,'D',$,$,$,$,'354140',$,$,$,$,$);
      #2=IFCSPACE('\(ids[1])',$,'101',$,$,$,$,'Bureau',$,$,$);
      #3=IFCPUMP('\(ids[2])',$,$,$,$,$,$,$,$);
      #4=IFCPROPERTYSET('s',$,'Pset_ManufacturerOccurrence',$,(#5));
      #5=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('SN-1'),$);
      #6=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#3),#4);
      """
    }
    let models = try TwoModels(lines([Self.a, Self.b, Self.c]), lines(["x1", "x2", "x3"]))
    #expect(models.match(1) == Found(new: 1, by: .tag))
    #expect(models.match(2) == Found(new: 2, by: .number))
    #expect(models.match(3) == Found(new: 3, by: .serialNumber))
    #expect(models.changes(of: 1) == ["identifier: \(Self.a) → x1"])
    #expect(models.objects.renamedOnly == 3)
  }

  @Test("Class, type, storey and name find it in a storey that is called otherwise now")
  func typeStoreyName() throws {
    func lines(_ storey: String, _ id: String) -> String {
      """
      #1=IFCFURNITURE('\(id)',$,'Chair',$,$,$,$,$,$);
      #2=IFCFURNITURE('\(id)x',$,'Chair',$,$,$,$,$,$);
      #3=IFCBUILDINGSTOREY('\(Self.a)',$,'\(storey)',$,$,$,$,$,$,$);
      #4=IFCBUILDINGSTOREY('\(Self.b)',$,'Other',$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#1),#3);
      #6=IFCRELCONTAINEDINSPATIALSTRUCTURE('d',$,$,$,(#2),#4);
      """
    }
    let models = try TwoModels(lines("R+1", "old"), lines("Niveau 1", "new"))
    #expect(models.match(1) == Found(new: 1, by: .typeStoreyName))
    #expect(models.match(2) == Found(new: 2, by: .typeStoreyName))
  }

  @Test("Class and place find it, in whatever unit the place is written")
  func placement() throws {
    func lines(_ unit: String, _ x: String, _ id: String) -> String {
      """
      #1=IFCPROJECT('\(Self.a)',$,$,$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCSIUNIT(*,.LENGTHUNIT.,\(unit),.METRE.);
      #4=IFCWALL('\(id)',$,$,$,$,#5,$,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,$,$);
      #7=IFCCARTESIANPOINT((\(x),0.,0.));
      """
    }
    let models = try TwoModels(lines(".MILLI.", "1234.5", "old"), lines("$", "1.2345", "new"))
    #expect(models.match(4) == Found(new: 4, by: .placement))
    #expect(models.changes(of: 4) == ["identifier: old → new"])
  }

  @Test("Twins at one place are told apart by their shapes")
  func shapes() throws {
    func lines(_ first: Int, _ id: String) -> String {
      """
      #\(first)=IFCWALL('\(id)a',$,'W',$,$,#5,#10,$,$);
      #\(first + 1)=IFCWALL('\(id)b',$,'W',$,$,#5,#20,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,$,$);
      #7=IFCCARTESIANPOINT((0.,0.,0.));
      #10=IFCPRODUCTDEFINITIONSHAPE($,$,(#11));
      #11=IFCSHAPEREPRESENTATION($,'Body','Point',(#12));
      #12=IFCCARTESIANPOINT((\(first == 100 ? 1 : 2).,0.,0.));
      #20=IFCPRODUCTDEFINITIONSHAPE($,$,(#21));
      #21=IFCSHAPEREPRESENTATION($,'Body','Point',(#22));
      #22=IFCCARTESIANPOINT((\(first == 100 ? 2 : 1).,0.,0.));
      """
    }
    let models = try TwoModels(lines(100, "old"), lines(200, "new"))
    #expect(models.match(100) == Found(new: 201, by: .placement))
    #expect(models.match(101) == Found(new: 200, by: .placement))
  }

  @Test("A whole is found by its parts, a part by its whole")
  func structure() throws {
    func lines(_ id: String) -> String {
      """
      #1=IFCELEMENTASSEMBLY('\(id)1',$,'A',$,$,$,$,$,$,$);
      #2=IFCELEMENTASSEMBLY('\(id)2',$,'A',$,$,$,$,$,$,$);
      #3=IFCBEAM('\(id)3',$,'B',$,$,$,$,'T3',$);
      #4=IFCBEAM('\(id)4',$,'B',$,$,$,$,'T4',$);
      #5=IFCPLATE('\(id)5',$,'P',$,$,$,$,$,$);
      #6=IFCPLATE('\(id)6',$,'P',$,$,$,$,$,$);
      #7=IFCRELAGGREGATES('r7',$,$,$,#1,(#3,#5));
      #8=IFCRELAGGREGATES('r8',$,$,$,#2,(#4,#6));
      """
    }
    let models = try TwoModels(lines("o"), lines("n"))
    #expect(models.match(3) == Found(new: 3, by: .tag))
    #expect(models.match(1) == Found(new: 1, by: .structure))
    #expect(models.match(6) == Found(new: 6, by: .structure))
  }

  @Test("Types are found again and are no objects")
  func types() throws {
    let models = try TwoModels(
      "#1=IFCDOORTYPE('o',$,'D',$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);",
      "#2=IFCDOORTYPE('n',$,'D',$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);")
    #expect(models.match(1) == Found(new: 2, by: .typeStoreyName))
    #expect(models.objects.same == 0 && models.objects.changed.isEmpty)
  }

  @Test("A file is the same as itself, with GlobalIds that are repeated, malformed or renewed")
  func alike() throws {
    func lines(_ ids: (String, String), _ name: String = "M") -> String {
      "#1=IFCWALL('\(ids.0)',$,'M',$,$,$,$,$,$);\n#2=IFCWALL('\(ids.1)',$,'\(name)',$,$,$,$,$,$);"
    }
    for ids in [(Self.a, Self.a), ("bad", "bad2")] {
      let same = try TwoModels(lines(ids), lines(ids))
      #expect(same.match(2) == Found(new: 2, by: .alike) && same.objects.changed.isEmpty)
      let renewed = try TwoModels(lines(ids), lines((Self.b, Self.c)))
      #expect(renewed.match(1) == Found(new: 1, by: .alike) && renewed.objects.renamedOnly == 2)
    }
    // One of two may be anyone.
    let gone = try TwoModels(lines((Self.a, Self.a)), "#1=IFCWALL('\(Self.a)',$,'M',$,$,$,$,$,$);")
    #expect(gone.objects.same == 0)
  }
}
