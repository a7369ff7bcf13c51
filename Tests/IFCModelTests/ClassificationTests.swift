import IFCModel
import Testing

@Suite("Classifications and documents")
struct ClassificationTests {
  private static let walls = """
    #1=IFCWALL('w',$,$,$,$,$,$,$,$);
    #2=IFCWALLTYPE('t',$,$,$,$,$,$,$,$,.SOLIDWALL.);
    #3=IFCRELDEFINESBYTYPE('d',$,$,$,(#1),#2);

    """

  private func classifications(_ lines: String, of name: UInt64 = 1) throws -> [Classification] {
    let model = try SampleModel.read(ClassificationTests.walls + lines)
    return model.classifications(of: try #require(model.instance(named: name)))
  }

  @Test("A reference leads through its hierarchy to the system")
  func hierarchy() throws {
    let found = try classifications(
      """
      #10=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#1),#11);
      #11=IFCCLASSIFICATIONREFERENCE($,'EF_25_10_25','Wall',#12,$,$);
      #12=IFCCLASSIFICATIONREFERENCE($,'EF_25_10','Walls',#13,$,$);
      #13=IFCCLASSIFICATION($,$,$,'Uniclass',$,$,$);
      """)
    #expect(found.map(\.system) == ["Uniclass"])
    #expect(found.map(\.identification) == ["EF_25_10_25"])
    #expect(found.map(\.broader) == [["EF_25_10"]])
  }

  @Test("A system attached alone has no code, and a hierarchy in a circle ends")
  func odd() throws {
    let system = try classifications(
      "#10=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#1),#13);\n#13=IFCCLASSIFICATION($,$,$,'S',$,$,$);")
    #expect(system.map(\.system) == ["S"])
    #expect(system.map(\.identification) == [nil])
    let circle = try classifications(
      "#10=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#1),#11);\n#11=IFCCLASSIFICATIONREFERENCE($,'A','a',#11,$,$);")
    #expect(circle.map(\.system) == [nil])
  }

  @Test("The type's classification counts in systems in which the occurrence has none")
  func inherited() throws {
    let lines = """
      #10=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#1),#11);
      #11=IFCCLASSIFICATIONREFERENCE($,'1','x',#20,$,$);
      #12=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#2),#13);
      #13=IFCCLASSIFICATIONREFERENCE($,'2','x',#20,$,$);
      #14=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#2),#15);
      #15=IFCCLASSIFICATIONREFERENCE($,'3','x',#21,$,$);
      #20=IFCCLASSIFICATION($,$,$,'A',$,$,$);
      #21=IFCCLASSIFICATION($,$,$,'B',$,$,$);
      """
    #expect(try classifications(lines).map(\.identification) == ["1", "3"])
    #expect(try classifications(lines, of: 2).map(\.identification) == ["2", "3"])
  }

  @Test("A material is classified through its external references")
  func resources() throws {
    let found = try classifications(
      """
      #4=IFCMATERIAL('m',$,$);
      #10=IFCEXTERNALREFERENCERELATIONSHIP($,$,#11,(#4));
      #11=IFCCLASSIFICATIONREFERENCE($,'X','x',#13,$,$);
      #13=IFCCLASSIFICATION($,$,$,'S',$,$,$);
      """, of: 4)
    #expect(found.map(\.identification) == ["X"])
  }

  @Test("In IFC2X3 the code is ItemReference")
  func older() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$);
      #10=IFCRELASSOCIATESCLASSIFICATION('r',$,$,$,(#1),#11);
      #11=IFCCLASSIFICATIONREFERENCE($,'21.22','Murs',#13);
      #13=IFCCLASSIFICATION('','',$,'NL-SfB');
      """, schema: "IFC2X3")
    let found = model.classifications(of: try #require(model.instance(named: 1)))
    #expect(found.map(\.identification) == ["21.22"])
    #expect(found.map(\.system) == ["NL-SfB"])
  }

  @Test("A reference to a document says what it does not say itself through the document")
  func documents() throws {
    let model = try SampleModel.read(
      ClassificationTests.walls + """
        #10=IFCRELASSOCIATESDOCUMENT('r',$,$,$,(#1),#11);
        #11=IFCDOCUMENTREFERENCE('docs/a.pdf','D1',$,$,#12);
        #12=IFCDOCUMENTINFORMATION('I1','Notice',$,$,$,$,$,$,$,$,$,$,$,$,$,$,$);
        """)
    let documents = model.documents(of: try #require(model.instance(named: 1)))
    #expect(documents.map(\.location) == ["docs/a.pdf"])
    #expect(documents.map(\.identification) == ["D1"])
    #expect(documents.map(\.name) == ["Notice"])
    let older = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$);
      #10=IFCRELASSOCIATESDOCUMENT('r',$,$,$,(#1),#11);
      #11=IFCDOCUMENTREFERENCE('a.pdf',$,$);
      #12=IFCDOCUMENTINFORMATION('I1','Notice',$,(#11),$,$,$,$,$,$,$,$,$,$,$,$,$);
      """, schema: "IFC2X3")
    #expect(older.documents(of: try #require(older.instance(named: 1))).map(\.identification) == ["I1"])
  }
}
