import Findings
import Testing

@Suite("Models that go too far")
struct HostileTests {
  /// Objects that share all that is known of them, with shapes and placements written by `shape`.
  private func lines(_ count: Int, _ id: String, _ shape: String) -> String {
    (1...count).map { "#\($0)=IFCWALL('\(id)\($0)',$,'W',$,$,#100001,#100002,$,$);" }.joined(separator: "\n") + "\n"
      + shape
  }

  @Test("Placements and shapes that go round in a circle tell nothing apart: the first is the first")
  func circles() throws {
    let shape = """
      #100001=IFCLOCALPLACEMENT(#100001,#100001);
      #100002=IFCPRODUCTDEFINITIONSHAPE($,$,(#100003));
      #100003=IFCSHAPEREPRESENTATION(#100002,'Body','B',(#100003));
      """
    let models = try TwoModels(lines(50, "o", shape), lines(50, "n", shape))
    #expect(models.objects.identifiedBy == [.alike: 50])
    let fewer = try TwoModels(lines(50, "o", shape), lines(49, "n", shape))
    #expect(fewer.objects.same == 0 && fewer.objects.removed.count == 50)
  }

  @Test("A chain of placements as long as the model is given up, not followed")
  func longChain() throws {
    let chain = (100_003...103_000).map { "#\($0)=IFCLOCALPLACEMENT(#\($0 + 1),$);" }.joined(separator: "\n")
    let shape = "#100001=IFCLOCALPLACEMENT(#100003,$);\n#100002=IFCPRODUCTDEFINITIONSHAPE($,$,());\n" + chain
    #expect(try TwoModels(lines(20, "o", shape), lines(20, "n", shape)).objects.identifiedBy == [.alike: 20])
  }

  @Test("Lists within lists, parts that are their own wholes, sets that list themselves")
  func nests() throws {
    let lines = """
      #1=IFCELEMENTASSEMBLY('o',$,'A',$,$,$,$,$,$,$);
      #2=IFCRELAGGREGATES('r',$,$,$,#1,(#1));
      #3=IFCRELNESTS('s',$,$,$,#1,(#1,#1));
      #4=IFCPROPERTYSET('p',$,'P',$,(#5));
      #5=IFCCOMPLEXPROPERTY('C',$,'u',(#5));
      #6=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#1),#4);
      #7=IFCPROPERTYSINGLEVALUE('V',$,IFCLABEL(\(String(repeating: "(", count: 3000))'x'\(String(repeating: ")", count: 3000))),$);
      #8=IFCPROPERTYSET('q',$,'Q',$,(#7));
      #9=IFCRELDEFINESBYPROPERTIES('e',$,$,$,(#1),#8);
      """
    let models = try TwoModels(lines, lines.replacing("'x'", with: "'y'"))
    #expect(models.objects.same == 1)
    _ = models.changes(of: 1)
  }

  @Test("Complex properties that share their parts over many levels are compared once each", .timeLimit(.minutes(1)))
  func sharedParts() throws {
    func lines(_ value: String) -> String {
      let levels = (0..<8).map { level in
        (0..<30).map { own in
          let parts = (0..<30).map { "#\(1000 + (level + 1) * 100 + $0)" }.joined(separator: ",")
          return "#\(1000 + level * 100 + own)=IFCCOMPLEXPROPERTY('C\(own)',$,'u',(\(parts)));\n"
        }.joined()
      }
      let ends = (0..<30).map { "#\(1800 + $0)=IFCPROPERTYSINGLEVALUE('C\($0)',$,IFCLABEL('\(value)'),$);\n" }.joined()
      return """
        #1=IFCWALL('o',$,'A',$,$,$,$,$,$);
        #2=IFCPROPERTYSET('p',$,'P',$,(#1100));
        #3=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#1),#2);
        \(levels.joined())\(ends)
        """
    }
    #expect(try TwoModels(lines("x"), lines("x")).objects.same == 1)
    let models = try TwoModels(lines("x"), lines("y"))
    #expect(models.changes(of: 1).count == 1)
  }

  @Test("An empty model and one without any object")
  func empty() throws {
    let models = try TwoModels("", "#1=IFCPROJECT('2O2Fr$t4X7Zf8NOew3FLOH',$,'P',$,$,$,$,$,$);")
    #expect(models.objects.added == [1] && models.objects.removed.isEmpty && models.objects.same == 0)
  }

  @Test("A list of very many values is read for its unit once, and not for each value", .timeLimit(.minutes(1)))
  func longLists() throws {
    func lines(_ count: Int, last: Int, unit: String) -> String {
      let values = ((1..<count) + [last]).map { "IFCLENGTHMEASURE(\($0).)" }.joined(separator: ",")
      return """
        #1=IFCWALL('o',$,'A',$,$,$,$,$,$);
        #2=IFCPROPERTYLISTVALUE('L',$,(\(values)),\(unit));
        #3=IFCPROPERTYTABLEVALUE('T',$,(\(values)),(\(values)),$,$,\(unit),$,$);
        #4=IFCPROPERTYSET('p',$,'P',$,(#2,#3));
        #5=IFCRELDEFINESBYPROPERTIES('d',$,$,$,(#1),#4);
        #6=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
        #7=IFCSIUNIT(*,.LENGTHUNIT.,.KILO.,.METRE.);
        """
    }
    let small = try TwoModels(lines(3, last: 3, unit: "#6"), lines(3, last: 3, unit: "#7"))
    #expect(small.changes(of: 1).map { $0.prefix(14) } == ["property P.L: ", "property P.T: "])
    #expect(try TwoModels(lines(3, last: 3, unit: "#6"), lines(3, last: 3, unit: "#6")).objects.same == 1)
    let start = ContinuousClock.now
    let models = try TwoModels(lines(20_000, last: 1, unit: "#6"), lines(20_000, last: 2, unit: "#6"))
    #expect(models.changes(of: 1).count == 2)
    // The list for each of its values is 400 million values.
    #expect(ContinuousClock.now - start < .seconds(50))
  }
}
