import Testing

@Suite("PSE002: a property set of an author does not look like a standard one")
struct PSE002Tests {
  @Test("fails what is nearly the prefix")
  func failsWhatNearlyPrefix() throws {
    let lines = """
      #1=IFCPROPERTYSET('0000000000000000000001',$,'PSET_WallCommon',$,());
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset WallCommon',$,());
      #3=IFCPROPERTYSET('0000000000000000000003',$,'ACME_Wall',$,());
      """
    let probe = try RuleProbe("PSE002", lines)
    #expect(
      probe.failures == [
        "#1 invalid.value PSET_WallCommon",
        "#2 invalid.value Pset WallCommon",
      ])
    #expect(probe.valid == 1)
  }

  @Test("does not look at sets with the prefix")
  func doesNotLookSets() throws {
    let lines = """
      #1=IFCPROPERTYSET('0000000000000000000001',$,'Pset_WallCommon',$,());
      """
    let probe = try RuleProbe("PSE002", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
