import Testing

@Suite("QTY000: quantities are used")
struct QTY000Tests {
  @Test("counts the quantity sets that an occurrence has")
  func countsQuantitySetsOccurrence() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Q',$,$,());
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #4=IFCPROPERTYSET('0000000000000000000004',$,'P',$,());
      #5=IFCRELDEFINESBYPROPERTIES('0000000000000000000005',$,$,$,(#1),#4);
      """
    let probe = try RuleProbe("QTY000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to the quantities of a type")
  func notApplicableQuantitiesType() throws {
    let lines = """
      #1=IFCWALLTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.NOTDEFINED.);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Q',$,$,());
      """
    let probe = try RuleProbe("QTY000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
