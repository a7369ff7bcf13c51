import Testing

@Suite("SPA000: spaces are used")
struct SPA000Tests {
  @Test("counts rooms and spatial zones")
  func countsRoomsSpatialZones() throws {
    let lines = """
      #1=IFCSPACE('0000000000000000000001',$,$,$,$,$,$,$,$,$,$);
      #2=IFCSPATIALZONE('0000000000000000000002',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPA000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("is not applicable to a building without any")
  func notApplicableBuildingWithout() throws {
    let lines = """
      #1=IFCBUILDING('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPA000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
