import Testing

@Suite("PJS001: units outside of the SI are named and converted as the standard says")
struct PJS001Tests {
  @Test("passes a foot in any case, on any prefix")
  func passesFootInAny() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'FOOT',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(304.8),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes the exact factor")
  func passesExactFactor() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.AREAUNIT.,'square foot',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(0.09290304),#5);
      #5=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("lets a prefix count twice in areas")
  func letsPrefixCountTwice() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.AREAUNIT.,'square inch',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(6.4516),#5);
      #5=IFCSIUNIT(*,.AREAUNIT.,.CENTI.,.SQUARE_METRE.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("knows square feet and survey feet in all releases", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func knowsFeetInAllReleases(schema: String) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3,#6));
      #3=IFCCONVERSIONBASEDUNIT($,.AREAUNIT.,'SQUARE FOOT',#4);
      #4=IFCMEASUREWITHUNIT(IFCAREAMEASURE(0.09290304),#5);
      #5=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
      #6=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'US survey foot',#7);
      #7=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.304800609601),#8);
      #8=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      """
    let probe = try RuleProbe("PJS001", lines, schema: schema)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails a unit of length that the table does not have")
  func failsUnitLengthTable() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'furlong',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(201.168),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures == ["#3 invalid.value Name: furlong"])
  }

  @Test("fails another factor")
  func failsAnotherFactor() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.PLANEANGLEUNIT.,'degree',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(0.5),#5);
      #5=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures == ["#3 invalid.value degree: 0.5"])
  }

  @Test("fails a unit that leads to another quantity")
  func failsUnitLeadsAnother() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'foot',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(0.3048),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,$,.GRAM.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures == ["#3 invalid.value foot: GRAM"])
  }

  @Test("does not look at SI units")
  func doesNotLookSI() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#5));
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'foot',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(0.3048),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test(
    "takes acres of both feet and pints as they are published, and no yard that is rounded",
    arguments: [
      ("acre", "AREAUNIT", "SQUARE_METRE", "4046.8564224", true),
      ("acre", "AREAUNIT", "SQUARE_METRE", "4046.873", true),
      ("square mile", "AREAUNIT", "SQUARE_METRE", "2589998.47", true),
      ("gallon UK", "VOLUMEUNIT", "CUBIC_METRE", "0.004546", true),
      ("pint UK", "VOLUMEUNIT", "CUBIC_METRE", "0.000568", true),
      ("gallon UK", "VOLUMEUNIT", "CUBIC_METRE", "0.0045", false),
      ("yard", "LENGTHUNIT", "METRE", "0.914", false), ("mile", "LENGTHUNIT", "METRE", "1609.", false),
    ])
  func exactFactors(name: String, kind: String, base: String, factor: String, holds: Bool) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT($,.\(kind).,'\(name)',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(\(factor)),#5);
      #5=IFCSIUNIT(*,.\(kind).,$,.\(base).);
      """
    #expect(try RuleProbe("PJS001", lines).failures.isEmpty == holds)
  }

  @Test("does not look at units with an offset")
  func doesNotLookAtOffsets() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNITWITHOFFSET($,.THERMODYNAMICTEMPERATUREUNIT.,'fahrenheit',#4,-459.67);
      #4=IFCMEASUREWITHUNIT(IFCREAL(0.5555555556),#5);
      #5=IFCSIUNIT(*,.THERMODYNAMICTEMPERATUREUNIT.,$,.KELVIN.);
      """
    let probe = try RuleProbe("PJS001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test(
    "fails a unit that measures something else than its name, its dimensions or what it leads to",
    arguments: [
      ("LENGTHUNIT", "litre", "0.001", "LENGTHUNIT", "METRE", "$", "litre: LENGTHUNIT"),
      ("AREAUNIT", "foot", "0.3048", "AREAUNIT", "SQUARE_METRE", "$", "foot: AREAUNIT"),
      ("LENGTHUNIT", "foot", "0.3048", "LENGTHUNIT", "METRE", "#6", "foot, LENGTHUNIT: (2,0,0,0,0,0,0)"),
      ("LENGTHUNIT", "foot", "0.3048", "AREAUNIT", "METRE", "$", "foot: AREAUNIT"),
      ("LENGTHUNIT", "foot", "0.3048", "LENGTHUNIT", "SQUARE_METRE", "$", "foot: SQUARE_METRE"),
      ("TIMEUNIT", "minute", "60.", "TIMEUNIT", "METRE", "$", "minute: METRE"),
    ])
  func failsOtherKinds(
    kind: String, name: String, factor: String, baseKind: String, base: String, dimensions: String, found: String
  ) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#3));
      #3=IFCCONVERSIONBASEDUNIT(\(dimensions),.\(kind).,'\(name)',#4);
      #4=IFCMEASUREWITHUNIT(IFCREAL(\(factor)),#5);
      #5=IFCSIUNIT(*,.\(baseKind).,$,.\(base).);
      #6=IFCDIMENSIONALEXPONENTS(2,0,0,0,0,0,0);
      """
    #expect(try RuleProbe("PJS001", lines).failures == ["#3 invalid.value \(found)"])
  }
}
