import Testing

@Suite("M16: classifications")
struct ClassificationsTests {
  private static let lines = """
    #1=IFCCLASSIFICATION($,$,$,'UniFormat II',$,$,$);
    #2=IFCCLASSIFICATIONREFERENCE($,'B2010','Murs',#1,$,$);
    #3=IFCWALL('0000000000000000000003',$,'Mur',$,$,$,$,$,$);
    #4=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000004',$,$,$,(#3),#2);
    #5=IFCWALL('0000000000000000000005',$,'Mur',$,$,$,$,$,$);
    #6=IFCPROJECT('0000000000000000000006',$,'P',$,$,$,$,$,$);
    #7=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000007',$,$,$,(#6),#1);
    """

  private func failures(
    _ target: String = "", _ new: String = "", _ parameters: [String: [String]] = [:]
  ) throws -> [String] {
    try RuleProbe("M16", Self.lines.replacing(target, with: new), parameters: parameters).failures
  }

  @Test("passes a code of a named system, and a system that a project declares")
  func passes() throws {
    let probe = try RuleProbe("M16", Self.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("looks at what materials are classified by, in each release")
  func materials() throws {
    let later = """

      #8=IFCMATERIAL('Béton',$,$);
      #9=IFCCLASSIFICATIONREFERENCE($,$,'Béton',#1,$,$);
      #10=IFCEXTERNALREFERENCERELATIONSHIP($,$,#9,(#8));
      """
    #expect(try RuleProbe("M16", Self.lines + later).failures == ["#9 absent.blank Identification"])
    let earlier = """
      #8=IFCMATERIAL('Beton');
      #9=IFCCLASSIFICATIONREFERENCE($,$,'Beton',$);
      #10=IFCMATERIALCLASSIFICATIONRELATIONSHIP((#9),#8);
      """
    #expect(try RuleProbe("M16", earlier, schema: "IFC2X3").failures == ["#9 absent.blank ItemReference"])
  }

  @Test("fails without a code, or without a system")
  func incomplete() throws {
    #expect(try failures("'B2010'", "$") == ["#2 absent.blank Identification"])
    #expect(try failures("'Murs',#1", "'Murs',$") == ["#2 absent.blank IfcClassification.Name"])
    #expect(try failures("'UniFormat II'", "''").count == 2)
  }

  @Test(
    "takes what stands for no value for no code",
    arguments: ["TBD", "-", "XXX", "?", "n/a", "\\X2\\00C0\\X0\\ d\\X2\\00E9\\X0\\finir"]
  )
  func placeholders(code: String) throws {
    let found = try failures("'B2010'", "'\(code)'")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("#2 placeholder Identification: ") })
  }

  @Test("takes numbers and codes that look like words for codes", arguments: ["0", "00", "TBD-01", "X"])
  func codes(code: String) throws {
    #expect(try failures("'B2010'", "'\(code)'").isEmpty)
  }

  @Test("reads ItemReference in IFC2X3")
  func itemReference() throws {
    let lines = """
      #1=IFCCLASSIFICATION('S','1',$,'UniFormat II');
      #2=IFCCLASSIFICATIONREFERENCE($,'B2010','Murs',#1);
      #3=IFCWALL('0000000000000000000003',$,'Mur',$,$,$,$,$);
      #4=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000004',$,$,$,(#3),#2);
      """
    #expect(try RuleProbe("M16", lines, schema: "IFC2X3").failures.isEmpty)
    #expect(
      try RuleProbe("M16", lines.replacing("'B2010'", with: "$"), schema: "IFC2X3").failures
        == ["#2 absent.blank ItemReference"])
  }

  @Test("takes systems and codes of the cahier")
  func lists() throws {
    #expect(try failures("#3", "#3", ["systems": ["uniformat ii"], "codes": ["B2010"]]).isEmpty)
    #expect(try failures("#3", "#3", ["codes": ["B1010"]]) == ["#2 invalid.classification B2010"])
    #expect(try failures("#3", "#3", ["systems": ["Omniclass"]]).count == 2)
    #expect(try failures("#3", "#3", ["codes": ["uniformat II=B2010", "OmniClass=21-01"]]).isEmpty)
    #expect(
      try failures("#3", "#3", ["codes": ["UniFormat II=B1010", "B2010"]]) == ["#2 invalid.classification B2010"])
    #expect(try failures("#3", "#3", ["codes": ["OmniClass=21-01"]]).isEmpty)
  }

  @Test("counts elements without a classification where the cahier says how many there may be")
  func share() throws {
    #expect(try failures("#3", "#3", ["unclassified": ["50"]]).isEmpty)
    #expect(try failures("#3", "#3", ["unclassified": ["40"]]) == ["#0 absent.classification IfcElement: 1 / 2"])
  }

  @Test("does not look at classifications that nothing has")
  func unused() throws {
    #expect(try RuleProbe("M16", "#1=IFCCLASSIFICATIONREFERENCE($,$,$,$,$,$);").valid == 0)
  }

  @Test("takes what stands for no value for no system", arguments: ["TBD", "-", "?"])
  func placeholderSystems(name: String) throws {
    #expect(
      try failures("'UniFormat II'", "'\(name)'").first == "#1 placeholder IfcClassification.Name: \(name)")
  }
}
