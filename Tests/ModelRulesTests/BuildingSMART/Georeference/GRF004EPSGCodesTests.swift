import Testing

@Suite("GRF004: what is written as an EPSG code is one")
struct GRF004Tests {
  @Test("passes systems and datums")
  func passesSystemsDatums() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,'EPSG:6171','EPSG:5720',$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a number that EPSG does not have")
  func failsNumberEPSGDoes() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:1234',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:1234"])
  }

  @Test("fails a code with words behind it")
  func failsCodeWithWords() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154 Lambert 93',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:2154 Lambert 93"])
  }

  @Test("fails the code of a geodetic datum for heights")
  func failsCodeGeodeticDatum() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:1234',$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:1234"])
  }

  @Test(
    "takes a geographic system for its datum, and no projected one",
    arguments: [("EPSG:4171", true), ("EPSG:2154", false)])
  func datumOfSystem(code: String, isOne: Bool) throws {
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('EPSG:2154',$,'\(code)',$,$,$,$);")
    #expect(probe.failures == (isOne ? [] : ["#1 invalid.value \(code)"]))
  }

  @Test("does not look at labels")
  func doesNotLookLabels() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('Lambert 93',$,'RGF93','IGN69',$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
