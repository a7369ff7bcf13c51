import Testing

@Suite("GRF000: coordinate reference systems are used")
struct GRF000Tests {
  @Test("counts them")
  func countsThem() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to latitude and longitude")
  func notApplicableLatitudeLongitude() throws {
    let lines = """
      #1=IFCSITE('0000000000000000000001',$,$,$,$,$,$,$,$,(48,51),(2,21),$,$,$);
      """
    let probe = try RuleProbe("GRF000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
