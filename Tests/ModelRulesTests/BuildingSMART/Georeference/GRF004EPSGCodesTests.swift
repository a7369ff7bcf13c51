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
      #2=IFCPROJECTEDCRS('EPSG:02154',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:1234", "#2 invalid.value EPSG:02154"])
  }

  @Test("fails a code with words behind it")
  func failsCodeWithWords() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154 Lambert 93',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF004", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:2154 Lambert 93"])
  }

  @Test("fails what is no vertical datum for heights", arguments: ["EPSG:1234", "EPSG:6171", "EPSG:4171", "RGF93"])
  func failsOtherDatumForHeights(code: String) throws {
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,'\(code)',$,$,$);")
    #expect(probe.failures == ["#1 invalid.value \(code)"])
  }

  @Test(
    "reads the code of a datum with a label, and judges it alone",
    arguments: [
      ("6171: RGF93", true), ("EPSG:6171 (RGF93)", true), ("epsg 6171", true), ("2154: Lambert 93", false),
      ("EPSG:6171a", false), ("EPSG", false), ("EPSG:06171", false),
    ])
  func datumWithLabel(text: String, isOne: Bool) throws {
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('Lambert 93',$,'\(text)',$,$,$,$);")
    #expect(probe.failures == (isOne ? [] : ["#1 invalid.value \(text)"]))
    #expect(probe.valid == (isOne ? 1 : 0))
  }

  @Test("takes a deprecated code for a datum, and not for a system")
  func takesDeprecatedDatum() throws {
    #expect(try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('X',$,'EPSG:4172',$,$,$,$);").failures.isEmpty)
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('EPSG:4172',$,$,$,$,$,$);")
    #expect(probe.failures == ["#1 invalid.value EPSG:4172"])
  }

  @Test("takes no geocentric system for a datum")
  func takesNoGeocentricSystem() throws {
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('X',$,'EPSG:4978',$,$,$,$);")
    #expect(probe.failures == ["#1 invalid.value EPSG:4978"])
  }

  @Test("fails the name of a datum of the other kind")
  func failsNameOfOtherKind() throws {
    let probe = try RuleProbe("GRF004", "#1=IFCPROJECTEDCRS('X',$,'NGF-IGN69 height','WGS 84',$,$,$);")
    #expect(probe.failures == ["#1 invalid.value NGF-IGN69 height, WGS 84"])
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
