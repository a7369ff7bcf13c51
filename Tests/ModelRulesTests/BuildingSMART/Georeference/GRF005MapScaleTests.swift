import Testing

@Suite("GRF005: the scale of a map conversion is the one between the units")
struct GRF005Tests {
  @Test("passes millimetres scaled to metres")
  func passesMillimetresScaledMetres() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,0.001);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails the reciprocal")
  func failsReciprocal() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,1000.);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures == ["#6 invalid.value Scale 1000.0, 0.001 m → 1.0 m"])
  }

  @Test("takes the unit of the map from the code before the one that the file states", arguments: [true, false])
  func unitOfMap(isCoded: Bool) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('\(isCoded ? "EPSG:2154" : "Lambert 93")',$,$,$,$,$,#4);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,1.);
      """
    #expect(try RuleProbe("GRF005", lines).failures.isEmpty != isCoded)
  }

  @Test("fails millimetres without a scale")
  func failsMillimetresWithoutScale() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures == ["#6 invalid.value Scale $, 0.001 m → 1.0 m"])
  }

  @Test("fails another scale")
  func failsAnotherScale() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,0.01);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures == ["#6 invalid.value Scale 0.01, 0.001 m → 1.0 m"])
  }

  @Test("passes metres without a scale")
  func passesMetresWithoutScale() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("knows that some systems are in feet")
  func knowsSomeSystemsIn() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:2277',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures == ["#6 invalid.value Scale $, 1.0 m → 0.30480060960121924 m"])
  }

  @Test("does not look at systems whose unit nobody says")
  func doesNotLookSystems() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #5=IFCPROJECTEDCRS('Lambert 93',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    let probe = try RuleProbe("GRF005", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("fails a code of a system without a map, whatever unit the file states", arguments: ["4326", "5720", "9518"])
  func failsSystemsWithoutMap(code: String) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:\(code)',$,$,$,$,$,#4);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    #expect(try RuleProbe("GRF005", lines).failures == ["#6 invalid.value TargetCRS: EPSG:\(code)"])
  }

  @Test("knows the units of deprecated systems", arguments: [("5834", 0), ("2155", 1)])
  func knowsDeprecatedSystems(code: String, failures: Int) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #5=IFCPROJECTEDCRS('EPSG:\(code)',$,$,$,$,$,$);
      #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,$);
      """
    #expect(try RuleProbe("GRF005", lines).failures.count == failures)
  }

  /// A conversion to Lambert-93 in a project of a unit of length.
  private func conversion(_ scale: String, _ unit: String = "$,.METRE.") -> String {
    """
    #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#3);
    #3=IFCUNITASSIGNMENT((#4));
    #4=IFCSIUNIT(*,.LENGTHUNIT.,\(unit));
    #5=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
    #6=IFCMAPCONVERSION($,#5,1.,2.,3.,$,$,\(scale));
    """
  }

  @Test(
    "fails a scale to which nothing can be drawn, where the units are the same, too",
    arguments: ["0.", "-1.", "1.E400", "-1.E400", "1.E-400"])
  func failsImpossibleScales(scale: String) throws {
    for unit in ["$,.METRE.", ".MILLI.,.METRE."] {
      #expect(try RuleProbe("GRF005", conversion(scale, unit)).failures.count == 1)
    }
    #expect(try RuleProbe("GRF005", conversion("$")).valid == 1)
  }

  @Test("says that it cannot tell where a unit cannot be made out")
  func tellsUnknownUnits() throws {
    let unknown = conversion("$").replacing(
      "IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.)", with: "IFCCONTEXTDEPENDENTUNIT($,.LENGTHUNIT.,'pace')")
    #expect(try RuleProbe("GRF005", unknown).failures == ["#6 not-evaluable.unit LENGTHUNIT: pace"])
    let map = conversion("$").replacing("'EPSG:2154',$,$,$,$,$,$", with: "'Local',$,$,$,$,$,#9")
    #expect(
      try RuleProbe("GRF005", map + "\n#9=IFCCONTEXTDEPENDENTUNIT($,.LENGTHUNIT.,'pace');").failures
        == ["#6 not-evaluable.unit MapUnit: #9"])
  }
}
