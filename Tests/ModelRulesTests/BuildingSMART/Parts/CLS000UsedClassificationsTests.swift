import Testing

@Suite("CLS000: classifications are used")
struct CLS000Tests {
  @Test("counts references into a classification")
  func countsReferencesIntoClassification() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCCLASSIFICATION($,$,$,'UniFormat',$,$,$);
      #3=IFCCLASSIFICATIONREFERENCE($,'B20',$,#2,$,$);
      #4=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000004',$,$,$,(#1),#3);
      """
    let probe = try RuleProbe("CLS000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to a system without a reference")
  func notApplicableSystemWithout() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCCLASSIFICATION($,$,$,'UniFormat',$,$,$);
      #4=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000004',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("CLS000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
