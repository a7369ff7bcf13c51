import Testing

@Suite("M4: units")
struct ProjectUnitsTests {
  @Test("passes metric units")
  func metric() throws {
    let probe = try RuleProbe("M4", SmallHouse.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test("fails where a unit is not stated")
  func missing() throws {
    let lines = SmallHouse.lines.replacing("(#3,#4,#5,#6)", with: "(#3,#5,#6)")
    #expect(try RuleProbe("M4", lines).failures == ["#0 absent.blank AREAUNIT"])
  }

  @Test("fails on feet, and says so")
  func feet() throws {
    let lines =
      SmallHouse.lines.replacing("(#3,", with: "(#900,") + """
        #900=IFCCONVERSIONBASEDUNIT(#902,.LENGTHUNIT.,'FOOT',#901);
        #901=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.3048),#903);
        #902=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);
        #903=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
        """
    #expect(try RuleProbe("M4", lines).failures == ["#900 invalid.value LENGTHUNIT: FOOT"])
  }

  @Test("takes degrees for what they are, by their size", arguments: [("0.017453292519943", true), ("0.0157", false)])
  func degrees(factor: String, passes: Bool) throws {
    let lines =
      SmallHouse.lines.replacing("#5,#6)", with: "#5,#900)") + """
        #900=IFCCONVERSIONBASEDUNIT(#902,.PLANEANGLEUNIT.,'deg',#901);
        #901=IFCMEASUREWITHUNIT(IFCPLANEANGLEMEASURE(\(factor)),#6);
        #902=IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0);
        """
    #expect(try RuleProbe("M4", lines).failures.isEmpty == passes)
  }

  @Test("takes the units of the cahier, a prefix where people put it")
  func list() throws {
    #expect(try RuleProbe("M4", SmallHouse.lines, parameters: ["length": ["METRE"]]).failures.count == 1)
    let small = SmallHouse.lines.replacing(".AREAUNIT.,$", with: ".AREAUNIT.,.MILLI.")
    #expect(try RuleProbe("M4", small, parameters: ["area": ["square_millimetre"]]).failures.isEmpty)
    #expect(try RuleProbe("M4", small).failures.isEmpty)
  }

  @Test(
    "fails on a second unit of a kind, in either order, and not on one that is named twice", arguments: [true, false])
  func second(isFirst: Bool) throws {
    let foot = """
      #900=IFCCONVERSIONBASEDUNIT(#902,.LENGTHUNIT.,'FOOT',#901);
      #901=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.3048),#3);
      #902=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);

      """
    let lines = SmallHouse.lines.replacing("(#3,", with: isFirst ? "(#3,#900," : "(#900,#3,") + foot
    let probe = try RuleProbe("M4", lines)
    let text = probe.failures.first ?? ""
    #expect(probe.failures.count == 1 && probe.valid == 3)
    #expect(
      isFirst ? text.hasPrefix("#900 invalid.count LENGTHUNIT: ") && text.hasSuffix(" + FOOT") : text.contains("FOOT"))
    let allowed = try RuleProbe("M4", lines, parameters: ["length": ["FOOT", "METRE", "MILLIMETRE"]])
    #expect(allowed.failures.count == 1)
    #expect(try RuleProbe("M4", SmallHouse.lines.replacing("(#3,", with: "(#3,#3,")).failures.isEmpty)
  }

  @Test("fails on a metre that is a foot")
  func misnamed() throws {
    let lines =
      SmallHouse.lines.replacing("(#3,", with: "(#900,") + """
        #900=IFCCONVERSIONBASEDUNIT(#902,.LENGTHUNIT.,'METRE',#901);
        #901=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.3048),#903);
        #902=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);
        #903=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
        """
    #expect(try RuleProbe("M4", lines).failures == ["#900 invalid.value LENGTHUNIT: METRE (= 0.3048 m)"])
  }

  /// The house in a unit that is called a metre, of a size.
  private func metre(_ factor: String, base: String = "$,.METRE.") -> String {
    SmallHouse.lines.replacing("(#3,", with: "(#900,") + """
      #900=IFCCONVERSIONBASEDUNIT(#902,.LENGTHUNIT.,'METRE',#901);
      #901=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(\(factor)),#903);
      #902=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);
      #903=IFCSIUNIT(*,.LENGTHUNIT.,\(base));
      """
  }

  @Test(
    "fails a factor by which nothing can be measured, and ends",
    arguments: ["1.E400", "0.", "-1.", "-1.E400", "1.E-400"])
  func impossible(factor: String) throws {
    #expect(try RuleProbe("M4", metre(factor)).failures == ["#900 invalid.value LENGTHUNIT: METRE (\(factor))"])
  }

  @Test("fails a metre of another size, be it a power of ten", arguments: [("10.", 1), ("1.E308", 1), ("1.", 0)])
  func powers(factor: String, count: Int) throws {
    #expect(try RuleProbe("M4", metre(factor)).failures.count == count)
    #expect(try RuleProbe("M4", metre("1000.", base: ".MILLI.,.METRE.")).failures.isEmpty)
  }

  @Test("fails square metres as the unit of length")
  func otherKind() throws {
    let lines = SmallHouse.lines.replacing(".LENGTHUNIT.,.MILLI.,.METRE.", with: ".LENGTHUNIT.,$,.SQUARE_METRE.")
    #expect(try RuleProbe("M4", lines).failures == ["#3 invalid.value LENGTHUNIT: SQUARE_METRE"])
  }
}
