import Testing

@Suite("GRF007: the code of the vertical datum is one for heights")
struct GRF007Tests {
  @Test("passes a vertical system")
  func passesVerticalSystem() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:5720',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes a vertical datum")
  func passesVerticalDatum() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:5119',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes a compound system, whose vertical one is meant", arguments: ["GRF007", "GRF004"])
  func passesCompoundSystem(rule: String) throws {
    let probe = try RuleProbe(rule, "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:5698',$,$,$);")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a horizontal system")
  func failsHorizontalSystem() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:4326',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:4326"])
  }

  @Test("fails what heights are not referred to", arguments: ["EPSG:0", "EPSG:2154", "EPSG:IGN69", "WGS84", "EUREF89"])
  func failsOtherThings(text: String) throws {
    let probe = try RuleProbe("GRF007", "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,'\(text)',$,$,$);")
    #expect(probe.failures == ["#1 invalid.value \(text)"])
  }

  @Test("reads a code with a label")
  func readsCodeWithLabel() throws {
    let probe = try RuleProbe("GRF007", "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,'5720: NGF-IGN69 height',$,$,$);")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("lets deprecated codes and other names be", arguments: ["EPSG:5704", "NGF-IGN69 height", "IGN69", ""])
  func letsOthersBe(text: String) throws {
    let probe = try RuleProbe("GRF007", "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,'\(text)',$,$,$);")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
