import Findings
import Requirements
import Testing

/// The five truths of a cahier, and the sixth that is none.
@Suite struct LocatedOutcomeTests {
  private static let wall = IFCLines.wall()
  private static func fire(_ value: String, set: String = "Pset_WallCommon") -> [String] {
    [wall] + IFCLines.set(10, set, [IFCLines.single("FireRating", value)])
  }

  @Test(
    "a value is valid, absent, blank, a placeholder, misplaced or invalid",
    arguments: [
      (fire("IFCLABEL('EI 60')"), nil), ([wall], "absent.property-set"),
      ([wall] + IFCLines.set(10, "Pset_WallCommon", [IFCLines.single("Other", "IFCLABEL('x')")]), "absent.property"),
      (fire("$"), "absent.blank"), (fire("IFCLABEL('  ')"), "absent.blank"),
      (fire("IFCLABEL('\\X2\\00C0\\X0\\ d\\X2\\00E9\\X0\\finir')"), "placeholder"),
      (fire("IFCLABEL('-')"), "placeholder"),
      (fire("IFCLABEL('EI 60')", set: "MesProprietes"), "misplaced.set"),
      (fire("IFCLABEL('rouge')"), "invalid.value"), (fire("IFCREAL(60.)"), "invalid.type"),
    ] as [([String], String?)])
  func truths(lines: [String], reason: String?) throws {
    let rule = ValueRule(dataTypes: ["IfcLabel"], patterns: ["EI [0-9]+"])
    let probe = try LocatedProbe(lines, "Pset_WallCommon.FireRating", rule: rule)
    #expect(probe.reasons[1] == reason)
    #expect(probe.valid == (reason == nil ? 1 : 0))
  }

  @Test(
    "the text of a duration is held against bounds in any unit of time",
    arguments: [
      ("IFCDURATION('P2Y')", nil), ("IFCDURATION('P24M')", nil), ("IFCDURATION('P23M')", "invalid.value"),
      ("IFCDURATION('P0D')", "invalid.value"), ("IFCDURATION('-P3Y')", "invalid.value"),
      ("IFCLABEL('P730DT12H')", nil), ("IFCLABEL('2 ans')", "invalid.type"),
      ("IFCTIMEMEASURE(94672800.)", nil), ("IFCTIMEMEASURE(2.)", "invalid.value"),
    ] as [(String, String?)])
  func duration(value: String, reason: String?) throws {
    let lines =
      [Self.wall] + IFCLines.project([IFCLines.si("TIMEUNIT", "SECOND")])
      + IFCLines.set(10, "Pset_Warranty", [IFCLines.single("WarrantyPeriod", value)])
    let rule = ValueRule(kind: .duration, unit: "year", minimum: ValueBound(2))
    #expect(try LocatedProbe(lines, "Pset_Warranty.WarrantyPeriod", rule: rule).reasons[1] == reason)
  }

  @Test(
    "numbers of a cahier are numbers in the unit of its rule, or in SI units, whatever unit the model is in",
    arguments: [
      ("cm", "90", "IFCLENGTHMEASURE(900.)", nil), ("m", "0.9", "IFCLENGTHMEASURE(900.)", nil),
      ("mm", "900.0", "IFCLENGTHMEASURE(900.)", nil), ("m", "900", "IFCLENGTHMEASURE(900.)", "invalid.value"),
      ("cm", "90", "IFCLENGTHMEASURE(90.)", "invalid.value"), (nil, "0.9", "IFCLENGTHMEASURE(900.)", nil),
      (nil, "2.50", "IFCREAL(2.5)", nil), (nil, "3.0", "IFCINTEGER(3)", nil), (nil, "1e3", "IFCREAL(1.E3)", nil),
      (nil, "01", "IFCLABEL('1')", "invalid.value"),
      (nil, "5", "IFCREAL(5.1)", "invalid.value"),
    ] as [(String?, String, String, String?)])
  func numbers(unit: String?, allowed: String, value: String, reason: String?) throws {
    let lines =
      [Self.wall] + IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")])
      + IFCLines.set(10, "Eigen", [IFCLines.single("Breite", value)])
    let rule = ValueRule(unit: unit, values: [allowed])
    #expect(try LocatedProbe(lines, "Eigen.Breite", rule: rule).reasons[1] == reason)
  }

  @Test("a check that comes to nothing is not taken for one that finds nothing")
  func nothingAsked() {
    withKnownIssue { _ = try LocatedProbe([Self.wall], "in the air") }
  }

  @Test("an accepted alternative is as good as the right place")
  func alternative() throws {
    let lines = Self.fire("IFCLABEL('EI 60')", set: "MesProprietes")
    #expect(try LocatedProbe(lines, "Pset_WallCommon.FireRating", "MesProprietes.FireRating").valid == 1)
  }

  @Test(
    "who may carry a value is respected, and the wrong level is told apart from absence", arguments: Carrier.allCases)
  func carrier(carrier: Carrier) throws {
    let lines =
      [Self.wall, IFCLines.wallType(2, sets: "(#20)"), IFCLines.typed(3, "#1", by: 2)]
      + IFCLines.looseSet(20, "Pset_WallCommon", [IFCLines.single("FireRating", "IFCLABEL('EI 60')")])
    let probe = try LocatedProbe(lines, "Pset_WallCommon.FireRating", carrier: carrier)
    #expect(probe.reasons[1] == (carrier == .occurrence ? "misplaced.level" : nil))
  }

  @Test("a type lends its properties, but not its name or tag")
  func attributeOfType() throws {
    let lines = [IFCLines.wall(name: "$"), IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2)]
    #expect(try LocatedProbe(lines, "Name").reasons[1] == "absent.blank")
    #expect(try LocatedProbe(lines, "Name", carrier: .type).valid == 1)
  }

  @Test("the object's own property wins even where it is blank")
  func ownBlank() throws {
    let lines =
      Self.fire("$") + [IFCLines.wallType(2, sets: "(#20)"), IFCLines.typed(3, "#1", by: 2)]
      + IFCLines.looseSet(20, "Pset_WallCommon", [IFCLines.single("FireRating", "IFCLABEL('EI 60')")])
    #expect(try LocatedProbe(lines, "Pset_WallCommon.FireRating").reasons[1] == "absent.blank")
  }

  @Test("bounds and patterns may be asked together")
  func boundsAndPatterns() throws {
    func lines(_ value: String) -> [String] {
      [Self.wall] + IFCLines.set(10, "P", [IFCLines.single("N", value)])
    }
    let rule = ValueRule(minimum: ValueBound(10), patterns: ["[0-9]+"])
    #expect(try LocatedProbe(lines("IFCINTEGER(12)"), "P.N", rule: rule).valid == 1)
    #expect(try LocatedProbe(lines("IFCLABEL('12')"), "P.N", rule: rule).valid == 1)
    #expect(try LocatedProbe(lines("IFCINTEGER(9)"), "P.N", rule: rule).reasons[1] == "invalid.value")
    #expect(try LocatedProbe(lines("IFCREAL(12.5)"), "P.N", rule: rule).reasons[1] == "invalid.value")
  }

  @Test("a class means its subtypes unless it says exactly")
  func subtypes() throws {
    let lines = [IFCLines.root(1, "IFCWALLSTANDARDCASE", "'W',$,$,$,$,$,$")]
    #expect(try LocatedProbe(lines, "Name").applicable == 1)
    #expect(try LocatedProbe(lines, "Name", exactly: true).applicable == 0)
  }

  @Test("bounds are in the unit of the rule, whatever the unit of the file")
  func units() throws {
    let millimetres = IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")])
    func lines(_ value: String) -> [String] {
      millimetres + [Self.wall] + IFCLines.set(10, "P", [IFCLines.single("L", value)])
    }
    let rule = ValueRule(unit: "cm", minimum: ValueBound(100), maximum: ValueBound(200))
    #expect(try LocatedProbe(lines("IFCLENGTHMEASURE(1500.)"), "P.L", rule: rule).valid == 1)
    #expect(try LocatedProbe(lines("IFCLENGTHMEASURE(15.)"), "P.L", rule: rule).reasons[1] == "invalid.value")
    #expect(try LocatedProbe(lines("IFCREAL(1500.)"), "P.L", rule: rule).reasons[1] == "not-evaluable.unit")
    #expect(try LocatedProbe(lines("IFCAREAMEASURE(1500.)"), "P.L", rule: rule).reasons[1] == "invalid.type")
  }

  @Test("a check is made only where its conditions hold, and exceptions are left out")
  func conditions() throws {
    let lines =
      Self.fire("IFCLABEL('EI 60')") + [IFCLines.wall(2, name: "'autre'")]
    let named = Condition(LocatorTable([.attribute("Name")]), rule: ValueRule(values: ["autre"]))
    let asked = try LocatedProbe(lines, "Pset_WallCommon.FireRating", when: [named])
    #expect(asked.valid == 0)
    #expect(asked.reasons == [2: "absent.property-set"])
    let left = try LocatedProbe(
      lines, "Pset_WallCommon.FireRating", exceptions: [Exclusion(conditions: [named], reason: "essai")])
    #expect(left.applicable == 1)
    #expect(left.reasons.isEmpty)
  }
}
