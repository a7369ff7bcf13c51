import Requirements
import Testing

/// Whole numbers to the last digit, reals with their tolerance, and what is no number.
@Suite struct LocatedNumberTests {
  private static func lines(_ value: String, _ other: String = "IFCREAL(0.)") -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("A", value), IFCLines.single("B", other)])
  }
  private static func compared(_ relation: Comparison.Relation, _ tolerance: Tolerance? = nil) -> ValueRule {
    ValueRule(
      comparison: Comparison(relation, with: LocatorTable([.property(set: "P", name: "B")])), tolerance: tolerance)
  }

  @Test(
    "a whole number is one of those allowed, or off by the tolerance that is stated",
    arguments: [
      ("IFCINTEGER(10000000)", nil, true), ("IFCINTEGER(10000009)", nil, false),
      ("IFCINTEGER(3760123456789)", nil, true), ("IFCINTEGER(3760123456780)", nil, false),
      ("IFCINTEGER(9007199254740993)", nil, true), ("IFCINTEGER(9007199254740992)", nil, false),
      ("IFCINTEGER(-9223372036854775808)", nil, false), ("IFCINTEGER(3)", nil, true),
      ("IFCINTEGER(10000009)", Tolerance(0), false), ("IFCINTEGER(3760123456780)", Tolerance(0), false),
      ("IFCINTEGER(10000009)", Tolerance(9), true), ("IFCINTEGER(10000010)", Tolerance(9), false),
      ("IFCINTEGER(1001)", Tolerance(0.1, isPercent: true), true),
      ("IFCINTEGER(1002)", Tolerance(0.1, isPercent: true), false),
      ("IFCINTEGER(9223372036854775807)", Tolerance(9), false),
      ("IFCREAL(10000009.)", nil, false), ("IFCCOUNTMEASURE(10000001)", nil, false),
      ("IFCREAL(10000009.)", Tolerance(9), true),
    ] as [(String, Tolerance?, Bool)])
  func allowed(value: String, tolerance: Tolerance?, passes: Bool) throws {
    let values = ["10000000", "3760123456789", "9007199254740993", "1000", "3.0"]
    let rule = ValueRule(kind: .integer, values: values, tolerance: tolerance)
    #expect(try LocatedProbe(Self.lines(value), "P.A", rule: rule).reasons[1] == (passes ? nil : "invalid.value"))
  }

  @Test(
    "a real number has the tolerance of IDS where none is stated, else the one that is stated",
    arguments: [
      ("IFCREAL(10000009.)", nil, true), ("IFCREAL(10000011.1)", nil, false),
      ("IFCREAL(10000009.)", Tolerance(0), false), ("IFCREAL(10000000.)", Tolerance(0), true),
      ("IFCREAL(1.1)", Tolerance(0.1), true), ("IFCREAL(1.1000001)", Tolerance(0.1), false),
      ("IFCREAL(1.1)", Tolerance(0), false), ("IFCREAL(45.)", Tolerance(150, isPercent: true), true),
      ("IFCREAL(25000001.)", Tolerance(150, isPercent: true), false),
      ("IFCREAL(-0.5)", Tolerance(150, isPercent: true), true),
      ("IFCREAL(-5000000.)", Tolerance(150, isPercent: true), true),
    ] as [(String, Tolerance?, Bool)])
  func reals(value: String, tolerance: Tolerance?, passes: Bool) throws {
    let rule = ValueRule(values: ["1", "10000000.0"], tolerance: tolerance)
    #expect(try LocatedProbe(Self.lines(value), "P.A", rule: rule).valid == (passes ? 1 : 0))
  }

  @Test(
    "a value that lies on a bound in another unit is on it, and none beyond it is",
    arguments: [
      ("0.027777777777777776", true), ("0.0277777777777778", true), ("0.02777777777778", false),
      ("0.02777777777777", false),
    ])
  func onBound(value: String, isOn: Bool) throws {
    let lines =
      [IFCLines.wall()]
      + IFCLines.project([
        "IFCDERIVEDUNIT((#910,#911),.VOLUMETRICFLOWRATEUNIT.,$)", IFCLines.si("VOLUMEUNIT", "CUBIC_METRE"),
        IFCLines.si("TIMEUNIT", "SECOND"),
      ]) + ["#910=IFCDERIVEDUNITELEMENT(#903,1);", "#911=IFCDERIVEDUNITELEMENT(#904,-1);"]
      + IFCLines.set(10, "P", [IFCLines.single("A", "IFCVOLUMETRICFLOWRATEMEASURE(\(value))")])
    func holds(_ rule: ValueRule) throws -> Bool { try LocatedProbe(lines, "P.A", rule: rule).valid == 1 }
    let bound = ValueBound(100)
    #expect(try holds(ValueRule(unit: "m3/h", minimum: bound, maximum: bound)) == isOn)
    #expect(
      try holds(ValueRule(unit: "m3/h", maximum: ValueBound(100, isExclusive: true))) == (value == "0.02777777777777"))
  }

  @Test(
    "whole numbers are compared with each other to the last digit",
    arguments: [
      ("10000009", "10000000", .equal, false), ("10000009", "10000000", .notEqual, true),
      ("10000001", "10000000", .greater, true), ("10000000", "10000001", .less, true),
      ("10000001", "10000000", .lessOrEqual, false), ("9007199254740993", "9007199254740992", .greater, true),
      ("10000000", "10000000", .equal, true), ("-9223372036854775808", "9223372036854775807", .less, true),
    ] as [(String, String, Comparison.Relation, Bool)])
  func comparedWhole(value: String, other: String, relation: Comparison.Relation, passes: Bool) throws {
    let lines = Self.lines("IFCINTEGER(\(value))", "IFCINTEGER(\(other))")
    #expect(try LocatedProbe(lines, "P.A", rule: Self.compared(relation)).valid == (passes ? 1 : 0))
    let stated = Self.compared(relation, Tolerance(0))
    #expect(try LocatedProbe(lines, "P.A", rule: stated).valid == (passes ? 1 : 0))
  }

  @Test("a number of parts is told to the last one, and a sum of reals is not off by its calculation")
  func sum() throws {
    let areas = ["0.1", "0.2", "0.3", "0.4", "0.7"]
    let rooms = areas.enumerated().flatMap { number, area in
      let first = 100 + number * 10
      return [
        IFCLines.root(first, "IFCSPACE", "'R',$,$,$,$,$,.ELEMENT.,$,$"),
        IFCLines.root(first + 1, "IFCRELAGGREGATES", "$,$,#1,(#\(first))"),
      ] + IFCLines.set(first + 2, "Q", of: "#\(first)", [IFCLines.single("Area", "IFCREAL(\(area))")])
    }
    func probe(_ area: String) throws -> LocatedProbe {
      let building =
        [IFCLines.root(1, "IFCBUILDING", "'B',$,$,$,$,$,$,$,$,$")]
        + IFCLines.set(10, "P", [IFCLines.single("A", "IFCREAL(\(area))")])
      let sum = SumRule(of: LocatorTable([.property(set: "Q", name: "Area")]), over: "IfcSpace")
      return try LocatedProbe(
        building + rooms, "P.A", classes: ["IfcBuilding"], rule: ValueRule(sum: sum, tolerance: Tolerance(0)))
    }
    #expect(try probe("1.7").valid == 1)
    #expect(try probe("1.700001").reasons[1] == "invalid.value")
  }

  @Test(
    "a number past the greatest real is no value",
    arguments: [
      ValueRule(kind: .integer, minimum: ValueBound(0)), ValueRule(kind: .number, minimum: ValueBound(0)),
      ValueRule(minimum: ValueBound(0)), ValueRule(kind: .integer), compared(.greater),
    ], ["IFCREAL(1.E400)", "IFCREAL(-1.E400)"])
  func infinity(rule: ValueRule, value: String) throws {
    #expect(try LocatedProbe(Self.lines(value), "P.A", rule: rule).reasons[1] == "absent.blank")
  }
}
