import Comparison
import Findings
import Testing

@Suite("What matches nothing")
struct DoubtTests {
  private static let a = "2O2Fr$t4X7Zf8NOew3FLOH"
  private static let b = "1hqIFTRjfV6AWq_bMtnZwI"

  @Test("A GlobalId that two objects of a model share does not identify them")
  func repeatedGlobalId() throws {
    let models = try TwoModels(
      "#1=IFCDOOR('\(Self.a)',$,'D',$,$,$,$,$,$,$,$,$,$); #2=IFCWALL('\(Self.a)',$,'W',$,$,$,$,'7',$);",
      "#1=IFCDOOR('\(Self.a)',$,'E',$,$,$,$,$,$,$,$,$,$); #2=IFCWALL('\(Self.a)',$,'W',$,$,$,$,'7',$);")
    #expect(models.match(1) == nil)
    #expect(models.match(2)?.by == .tag)
    #expect(models.comparison.matches.repeatedGlobalIds == (2, 2))
  }

  @Test("A GlobalId used again for another class of thing is doubted, and that is said")
  func reusedGlobalId() throws {
    let models = try TwoModels(
      "#1=IFCDOOR('\(Self.a)',$,'Porte',$,$,$,$,'1',$,$,$,$,$);", "#2=IFCPUMP('\(Self.a)',$,'Pompe',$,$,$,$,'9',$);")
    #expect(models.match(1) == nil)
    #expect(models.objects.removed == [1] && models.objects.added == [2])
    #expect(models.objects.doubts == [DoubtfulMatch(.reusedGlobalId, old: 1, new: 2)])
  }

  @Test("An object that became another class keeps its GlobalId where its mark speaks for it")
  func changedClass() throws {
    let models = try TwoModels(
      "#1=IFCDOOR('\(Self.a)',$,'Porte',$,$,$,$,'1',$,$,$,$,$);",
      "#2=IFCBUILDINGELEMENTPROXY('\(Self.a)',$,'Porte',$,$,$,$,'1',$);")
    #expect(models.match(1)?.by == .globalId)
    #expect(models.changes(of: 1).contains("class: IfcDoor → IfcBuildingElementProxy"))
  }

  @Test("A tag, name or place that several objects share matches none of them, unless all is the same of as many")
  func ambiguous() throws {
    func lines(_ id: String) -> String {
      (1...3).map { "#\($0)=IFCFURNITURE('\(id)\($0)',$,'Chair',$,$,$,$,'T',$);" }.joined(separator: "\n")
    }
    let other = lines("n").replacing("#2=IFCFURNITURE('n2',$", with: "#2=IFCFURNITURE('n2',$,'Stool',$").replacing(
      "'Stool',$,'Chair'", with: "'Stool'")
    let models = try TwoModels(lines("o"), other)
    #expect(models.objects.same == 0 && models.objects.added.count == 3 && models.objects.removed.count == 3)
    #expect(try TwoModels(lines("o"), lines("n")).objects.identifiedBy == [.alike: 3])
  }

  @Test("The last of equal objects is not the one that is left")
  func elimination() throws {
    let models = try TwoModels(
      "#1=IFCFURNITURE('\(Self.a)',$,'Chair',$,$,$,$,$,$); #2=IFCFURNITURE('o2',$,'Chair',$,$,$,$,$,$);",
      "#1=IFCFURNITURE('\(Self.a)',$,'Chair',$,$,$,$,$,$); #3=IFCFURNITURE('n3',$,'Chair',$,$,$,$,$,$);")
    #expect(models.match(1)?.by == .globalId)
    #expect(models.match(2) == nil)
  }

  @Test("A tag with another name in another place on another storey is another object's")
  func contradictedTag() throws {
    func lines(_ id: String, _ name: String, _ storey: String) -> String {
      """
      #1=IFCPUMP('\(id)',$,'\(name)',$,$,$,$,'12',$);
      #3=IFCBUILDINGSTOREY('\(id)s',$,'\(storey)',$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#1),#3);
      """
    }
    let models = try TwoModels(lines("o", "Circulateur", "R+1"), lines("n", "Surpresseur", "R-2"))
    #expect(models.match(1) == nil)
    #expect(models.objects.doubts == [DoubtfulMatch(.contradicted, old: 1, new: 1)])
  }

  @Test("A name in the same storey some metres away is another object's")
  func farAway() throws {
    func lines(_ id: String, _ x: Double) -> String {
      """
      #1=IFCWALL('\(id)',$,'Wall',$,$,#5,$,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,$,$);
      #7=IFCCARTESIANPOINT((\(x),1.,0.));
      """
    }
    #expect(try TwoModels(lines("o", 1), lines("n", 9)).match(1) == nil)
    #expect(try TwoModels(lines("o", 1), lines("n", 1.2)).match(1)?.by == .typeStoreyName)
  }

  @Test("At the origin, where everything stands whose place nobody says, the place says nothing")
  func origin() throws {
    func lines(_ id: String, _ name: String) -> String {
      """
      #1=IFCWALL('\(id)',$,'\(name)',$,$,#5,$,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,$,$);
      #7=IFCCARTESIANPOINT((0.,0.,0.));
      """
    }
    #expect(try TwoModels(lines("o", "A"), lines("n", "B")).match(1) == nil)
  }

  @Test("GlobalIds that two objects have exchanged are told by their tags")
  func exchanged() throws {
    let models = try TwoModels(
      "#1=IFCPUMP('\(Self.a)',$,'P1',$,$,$,$,'T1',$); #2=IFCPUMP('\(Self.b)',$,'P2',$,$,$,$,'T2',$);",
      "#1=IFCPUMP('\(Self.b)',$,'P1',$,$,$,$,'T1',$); #2=IFCPUMP('\(Self.a)',$,'P2',$,$,$,$,'T2',$);")
    #expect(models.match(1)?.new == 2)
    #expect(models.objects.doubts.map(\.doubt) == [.exchangedTag, .exchangedTag])
  }
}
