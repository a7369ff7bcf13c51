import Testing

@Suite("DOC000: documents are used")
struct DOC000Tests {
  @Test("counts documents and references to them")
  func countsDocumentsReferencesThem() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCDOCUMENTREFERENCE('a.pdf',$,$,$,$);
      #3=IFCRELASSOCIATESDOCUMENT('0000000000000000000003',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("DOC000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to a document that nobody has")
  func notApplicableDocumentNobody() throws {
    let lines = """
      #2=IFCDOCUMENTREFERENCE('a.pdf',$,$,$,$);
      """
    let probe = try RuleProbe("DOC000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
