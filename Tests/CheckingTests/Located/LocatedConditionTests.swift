import Findings
import Requirements
import Testing

/// Conditions that hold, that do not, and of which nobody can tell.
@Suite struct LocatedConditionTests {
  /// A wall of a width in a unit that leads to no other, and one of a width in metres.
  private static func lines(_ width: String = "IFCLENGTHMEASURE(5.)", isMetre: Bool = false) -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("W", width, unit: isMetre ? "#51" : "#50")])
      + [
        "#50=IFCCONTEXTDEPENDENTUNIT(#52,.LENGTHUNIT.,'COUDEE');", "#51=\(IFCLines.si("LENGTHUNIT", "METRE"));",
        "#52=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);",
      ]
  }
  private static let wide = ValueRule(minimum: ValueBound(3))
  private static func condition(_ rule: ValueRule = wide, isNegated: Bool = false) -> Condition {
    Condition(LocatorTable([.property(set: "P", name: "W")]), rule: rule, isNegated: isNegated)
  }

  @Test(
    "an object of which nobody can tell whether a condition holds is told, and not left out", arguments: [false, true])
  func applicability(isNegated: Bool) throws {
    let conditions = [Self.condition(isNegated: isNegated)]
    let probe = try LocatedProbe(Self.lines(), "Name", conditions: conditions)
    #expect(probe.reasons[1] == "not-evaluable.unit")
    #expect(probe.applicable == 1 && probe.valid == 0 && probe.failed == 0)
    let metres = try LocatedProbe(Self.lines(isMetre: true), "Name", conditions: conditions)
    #expect(metres.applicable == (isNegated ? 0 : 1) && metres.valid == metres.applicable)
  }

  @Test("what fails another condition is left out, whatever nobody can tell of it")
  func otherCondition() throws {
    let never = Condition(LocatorTable([.attribute("Name")]), rule: ValueRule(values: ["X"]))
    for conditions in [[Self.condition(), never], [never, Self.condition()]] {
      #expect(try LocatedProbe(Self.lines(), "Name", conditions: conditions).applicable == 0)
    }
  }

  @Test("the check of which nobody can tell whether it is to be made is not evaluated", arguments: [false, true])
  func check(isNegated: Bool) throws {
    let probe = try LocatedProbe(Self.lines(), "Tag", when: [Self.condition(isNegated: isNegated)])
    #expect(probe.reasons[1] == "not-evaluable.unit" && probe.failed == 0)
  }

  @Test("an object that may be an exception is told")
  func exception() throws {
    let exceptions = [Exclusion(conditions: [Self.condition()])]
    #expect(try LocatedProbe(Self.lines(), "Name", exceptions: exceptions).reasons[1] == "not-evaluable.unit")
    #expect(try LocatedProbe(Self.lines(isMetre: true), "Name", exceptions: exceptions).applicable == 0)
    #expect(
      try LocatedProbe(Self.lines("IFCLENGTHMEASURE(1.)", isMetre: true), "Name", exceptions: exceptions).valid == 1)
  }

  @Test("an IDS says so, too, and does not say that nothing of what it prohibits is there")
  func ids() throws {
    let wide = IDSText.property("P", "W", "IFCLENGTHMEASURE", .bounds(["minInclusive": "3"]))
    func status(_ occurs: String, _ requirements: String, isMetre: Bool) throws -> Status {
      let text = IDSText.file(
        applicability: IDSText.entity("IFCWALL") + wide, requirements: requirements, occurs: occurs)
      return try SmallCheck.check(text, Self.lines(isMetre: isMetre)).status
    }
    let optional = "minOccurs=\"0\" maxOccurs=\"unbounded\""
    let prohibited = "minOccurs=\"0\" maxOccurs=\"0\""
    #expect(try status(optional, IDSText.attribute("Name"), isMetre: false) == .notEvaluated)
    #expect(try status(optional, IDSText.attribute("Name"), isMetre: true) == .pass)
    #expect(try status(prohibited, "", isMetre: false) == .notEvaluated)
    #expect(try status(prohibited, "", isMetre: true) == .fail)
  }

  @Test(
    "a number that is written as text says no unit, and what is no number cannot be expressed in one",
    arguments: [
      ("m", "IFCLABEL('2.5')", "not-evaluable.unit"), ("m", "IFCLABEL('2,5')", "invalid.type"),
      ("m", "IFCLABEL('large')", "invalid.type"), ("m", "IFCBOOLEAN(.T.)", "invalid.type"),
      ("m", "IFCLENGTHMEASURE(2.5)", nil), ("%", "IFCLABEL('50')", "not-evaluable.unit"),
      ("%", "IFCRATIOMEASURE(0.5)", nil), ("%", "IFCREAL(0.5)", nil), ("%", "IFCREAL(2.)", "invalid.value"),
      ("%", "IFCLENGTHMEASURE(0.5)", "invalid.type"),
    ] as [(String, String, String?)])
  func texts(unit: String, value: String, reason: String?) throws {
    let lines =
      [IFCLines.wall()] + IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE")])
      + IFCLines.set(10, "P", [IFCLines.single("W", value)])
    let rule = ValueRule(unit: unit, maximum: ValueBound(100))
    #expect(try LocatedProbe(lines, "P.W", rule: rule).reasons[1] == reason)
    let plain = try LocatedProbe(lines, "P.W", rule: ValueRule(unit: unit)).reasons[1]
    #expect(plain == (reason == "invalid.value" ? nil : reason))
  }

  @Test("a word that is allowed beside numbers needs no unit")
  func words() throws {
    let lines = [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("W", "IFCLABEL('sans objet')")])
    let rule = ValueRule(unit: "m", values: ["0.9", "sans objet"])
    #expect(try LocatedProbe(lines, "P.W", rule: rule).valid == 1)
  }
}
