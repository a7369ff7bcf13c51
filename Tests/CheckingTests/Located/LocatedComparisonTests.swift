import Requirements
import Testing

/// Values that are compared with another value of their object.
@Suite struct LocatedComparisonTests {
  private static func rule(_ relation: Comparison.Relation) -> ValueRule {
    ValueRule(comparison: Comparison(relation, with: LocatorTable([.property(set: "P", name: "B")])))
  }
  private static func lines(_ value: String, _ other: String) -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "P", [value, other])
  }
  private static func list(_ name: String, _ values: [String]) -> String {
    "IFCPROPERTYLISTVALUE('\(name)',$,(\(values.map { "IFCREAL(\($0))" }.joined(separator: ","))),$)"
  }
  private static let ten = IFCLines.single("B", "IFCREAL(10.)")

  @Test(
    "all values of a property must stand so to the other",
    arguments: [
      (list("A", ["5.", "50."]), false), (list("A", ["5.", "9."]), true),
      ("IFCPROPERTYENUMERATEDVALUE('A',$,(IFCREAL(5.),IFCREAL(50.)),$)", false),
      ("IFCPROPERTYENUMERATEDVALUE('A',$,(IFCREAL(5.),IFCREAL(6.)),$)", true),
      ("IFCPROPERTYBOUNDEDVALUE('A',$,IFCREAL(50.),IFCREAL(5.),$,$)", false),
      ("IFCPROPERTYBOUNDEDVALUE('A',$,IFCREAL(9.),IFCREAL(5.),$,IFCREAL(40.))", false),
      ("IFCPROPERTYBOUNDEDVALUE('A',$,IFCREAL(9.),IFCREAL(5.),$,IFCREAL(7.))", true),
      ("IFCPROPERTYBOUNDEDVALUE('A',$,$,IFCREAL(5.),$,$)", true),
      ("IFCPROPERTYTABLEVALUE('A',$,(IFCREAL(1.),IFCREAL(2.)),(IFCREAL(5.),IFCREAL(50.)),$,$,$,$)", false),
    ])
  func several(value: String, passes: Bool) throws {
    let probe = try LocatedProbe(Self.lines(value, Self.ten), "P.A", rule: Self.rule(.less))
    #expect(probe.reasons[1] == (passes ? nil : "invalid.value"))
  }

  @Test(
    "a value must stand so to all of the others; lists are equal value by value",
    arguments: [
      (["5."], ["6.", "7."], .less, true), (["5."], ["6.", "4."], .less, false),
      (["1.", "2."], ["1.", "2."], .equal, true), (["1.", "2."], ["2.", "1."], .equal, false),
      (["1.", "2."], ["1."], .equal, false), (["1.", "1."], ["1."], .equal, true),
      (["1.", "2."], ["1.", "3."], .notEqual, true), (["1.", "2."], ["1.", "2."], .notEqual, false),
      (["1.", "2."], ["2."], .notEqual, false), (["1.", "2."], ["2.", "3."], .lessOrEqual, true),
    ] as [([String], [String], Comparison.Relation, Bool)])
  func others(values: [String], others: [String], relation: Comparison.Relation, passes: Bool) throws {
    let lines = Self.lines(Self.list("A", values), Self.list("B", others))
    let probe = try LocatedProbe(lines, "P.A", rule: Self.rule(relation))
    #expect(probe.reasons[1] == (passes ? nil : "invalid.value"))
  }

  @Test(
    "a time stamp and a date are compared by their days",
    arguments: [
      ("IFCTIMESTAMP(1789430400)", "IFCDATE('2026-09-15')", .equal, nil),
      ("IFCTIMESTAMP(1789516799)", "IFCDATE('2026-09-15')", .equal, nil),
      ("IFCTIMESTAMP(1789516800)", "IFCDATE('2026-09-15')", .lessOrEqual, "invalid.value"),
      ("IFCTIMESTAMP(1789430399)", "IFCLABEL('2026-09-15')", .less, nil),
      ("IFCDATE('2026-09-15')", "IFCTIMESTAMP(1789430400)", .greater, "invalid.value"),
      ("IFCDATETIME('2026-09-16T08:00:00')", "IFCTIMESTAMP(1789430400)", .greater, nil),
      ("IFCTIMESTAMP(-1)", "IFCDATE('1970-01-01')", .less, nil),
      ("IFCTIMESTAMP(5)", "IFCTIMESTAMP(6)", .less, nil),
      ("IFCTIMESTAMP(1789430400)", "IFCLABEL('demain')", .less, "not-evaluable.reference"),
      ("IFCINTEGER(1789430400)", "IFCDATE('2026-09-15')", .equal, "not-evaluable.reference"),
    ] as [(String, String, Comparison.Relation, String?)])
  func days(value: String, other: String, relation: Comparison.Relation, reason: String?) throws {
    let lines = Self.lines(IFCLines.single("A", value), IFCLines.single("B", other))
    #expect(try LocatedProbe(lines, "P.A", rule: Self.rule(relation)).reasons[1] == reason)
  }

  @Test("the values of a property are no one number that a sum can be held against, or added up")
  func sum() throws {
    func probe(_ own: String, _ area: String) throws -> String? {
      let lines =
        [
          IFCLines.root(1, "IFCBUILDING", "'B',$,$,$,$,$,$,$,$,$"),
          IFCLines.root(2, "IFCSPACE", "'R',$,$,$,$,$,.ELEMENT.,$,$"),
          IFCLines.root(3, "IFCRELAGGREGATES", "$,$,#1,(#2)"),
        ] + IFCLines.set(10, "P", [own]) + IFCLines.set(20, "Q", of: "#2", [area])
      let sum = ValueRule(sum: SumRule(of: LocatorTable([.property(set: "Q", name: "B")]), over: "IfcSpace"))
      return try LocatedProbe(lines, "P.A", classes: ["IfcBuilding"], rule: sum).reasons[1]
    }
    let one = IFCLines.single("A", "IFCREAL(10.)")
    #expect(try probe(one, Self.ten) == nil)
    #expect(try probe(IFCLines.single("A", "IFCREAL(11.)"), Self.ten) == "invalid.value")
    #expect(try probe(Self.list("A", ["10.", "50."]), Self.ten) == "not-evaluable.reference")
    #expect(try probe(one, Self.list("B", ["10.", "50."])) == "not-evaluable.reference")
    #expect(try probe("IFCPROPERTYBOUNDEDVALUE('A',$,$,$,$,IFCREAL(10.))", Self.ten) == nil)
  }

  @Test(
    "a number and the text of one are compared as numbers; other texts cannot be compared with numbers",
    arguments: [
      ("IFCLABEL('10')", "IFCREAL(9.)", .greater, nil), ("IFCREAL(10.)", "IFCLABEL('9')", .greater, nil),
      ("IFCLABEL('9')", "IFCREAL(10.)", .greater, "invalid.value"), ("IFCLABEL('10.0')", "IFCINTEGER(10)", .equal, nil),
      ("IFCLABEL('10000001')", "IFCINTEGER(10000000)", .equal, "invalid.value"),
      ("IFCLABEL('dix')", "IFCREAL(9.)", .greater, "invalid.type"),
      ("IFCLABEL('INF')", "IFCREAL(9.)", .greater, "invalid.type"),
      ("IFCLABEL('dix')", "IFCREAL(9.)", .notEqual, "invalid.type"),
      ("IFCREAL(9.)", "IFCLABEL('dix')", .less, "not-evaluable.reference"),
      ("IFCREAL(9.)", "IFCREAL(1.E400)", .less, "not-evaluable.reference"),
      ("IFCBOOLEAN(.T.)", "IFCREAL(1.)", .equal, "invalid.type"),
      ("IFCLABEL('b')", "IFCLABEL('a')", .greater, nil), ("IFCDATE('2024-02-01')", "IFCDATE('2024-10-01')", .less, nil),
      ("IFCLENGTHMEASURE(900.)", "IFCLABEL('900')", .equal, "not-evaluable.unit"),
    ] as [(String, String, Comparison.Relation, String?)])
  func textAndNumber(value: String, other: String, relation: Comparison.Relation, reason: String?) throws {
    let lines =
      IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")])
      + Self.lines(IFCLines.single("A", value), IFCLines.single("B", other))
    #expect(try LocatedProbe(lines, "P.A", rule: Self.rule(relation)).reasons[1] == reason)
  }
}
