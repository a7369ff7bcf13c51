import IFCModel
import Testing

@Suite("Relations")
struct RelationTests {
  @Test("Parts find their whole, and wholes their parts in the order of the file")
  func bothWays() throws {
    let model = try SampleModel.read(
      """
      #9=IFCWALL('w',$,$,$,$,$,$,$,$);
      #8=IFCDOOR('d',$,$,$,$,$,$,$,$,$,$,$,$);
      #7=IFCBUILDINGSTOREY('s',$,$,$,$,$,$,$,.ELEMENT.,$);
      #6=IFCRELCONTAINEDINSPATIALSTRUCTURE('r',$,$,$,(#9,#8),#7);
      """)
    let storey = try #require(model.instance(named: 7))
    let wall = try #require(model.instance(named: 9))
    #expect(model.relation(.containedInSpatialStructure).first(of: wall.place) == storey.place)
    let parts = model.reversed(.containedInSpatialStructure).values(of: storey.place).map {
      model.instance(at: $0)?.name
    }
    #expect(parts == [9, 8])
    #expect(model.container(of: wall) == storey)
    #expect(model.storey(of: wall) == storey)
  }

  @Test("A door finds its storey through the opening that it fills in a wall that is part of another")
  func wayUp() throws {
    let model = try SampleModel.read(
      """
      #1=IFCBUILDINGSTOREY('s',$,$,$,$,$,$,$,.ELEMENT.,$);
      #2=IFCWALL('w',$,$,$,$,$,$,$,$);
      #3=IFCWALL('p',$,$,$,$,$,$,$,$);
      #4=IFCOPENINGELEMENT('o',$,$,$,$,$,$,$,$);
      #5=IFCDOOR('d',$,$,$,$,$,$,$,$,$,$,$,$);
      #6=IFCRELCONTAINEDINSPATIALSTRUCTURE('r',$,$,$,(#2),#1);
      #7=IFCRELAGGREGATES('a',$,$,$,#2,(#3));
      #8=IFCRELVOIDSELEMENT('v',$,$,$,#3,#4);
      #9=IFCRELFILLSELEMENT('f',$,$,$,#4,#5);
      """)
    let door = try #require(model.instance(named: 5))
    #expect(model.container(of: door)?.name == 1)
    #expect(model.ancestors(of: door).map { model.instance(at: $0)?.name } == [4, 3, 2])
  }

  @Test("A circle of parts and wholes ends")
  func circle() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('a',$,$,$,$,$,$,$,$);
      #2=IFCWALL('b',$,$,$,$,$,$,$,$);
      #3=IFCWALL('c',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('x',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('y',$,$,$,#2,(#1,#3));
      """)
    let wall = try #require(model.instance(named: 3))
    #expect(model.container(of: wall) == nil)
    #expect(Array(model.ancestors(of: wall)).count <= Ancestors.deepest)
  }

  @Test("Any number of threads reads the same relation", arguments: [2, 3, 7])
  func threads(count: Int) throws {
    var lines = ""
    for number in 1...9000 {
      lines += "#\(number)=IFCWALL('w\(number)',$,$,$,$,$,$,$,$);\n"
      lines +=
        "#\(number + 20000)=IFCRELAGGREGATES('r',$,$,$,#\((number * 7919) % 9000 + 1),(#\(number),#\(9001 - number)));\n"
    }
    let one = try names(of: SampleModel.read(lines))
    let many = try names(of: SampleModel.read(lines, threads: count))
    #expect(one.count == 18000)
    #expect(one == many, "the pairs differ")
  }

  /// The pairs of a table by names, those of one key in their order. Places depend on how the file was cut.
  private func names(of model: Model) -> [[UInt64]] {
    let table = model.relation(.aggregates)
    let isSorted = zip(table.keys, table.keys.dropFirst()).allSatisfy { $0 <= $1 }
    guard isSorted else { return [] }
    let pairs = zip(table.keys, table.values).map {
      [model.instance(at: $0)?.name ?? 0, model.instance(at: $1)?.name ?? 0]
    }
    return pairs.enumerated().sorted { ($0.element[0], $0.offset) < ($1.element[0], $1.offset) }.map(\.element)
  }

  @Test("What is related to something that is not there is not related")
  func dangling() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('a',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('x',$,$,$,#99,(#1,#98,$));
      """)
    #expect(model.relation(.aggregates).count == 0)
  }

  @Test("A relation of very many objects costs no more than their bytes")
  func largeRelation() throws {
    var lines = "#1=IFCGROUP('g',$,$,$,$);\n#2=IFCWALL('w',$,$,$,$,$,$,$,$);\n#3=IFCRELASSIGNSTOGROUP('r',$,$,$,("
    lines += String(repeating: "#2,", count: 100_000)
    lines += "#2),$,#1);"
    let table = try SampleModel.read(lines).relation(.assignsToGroup)
    #expect(table.count == 100_001)
  }
}
