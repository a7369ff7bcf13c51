import Requirements
import Testing

@Suite("Tolerance of real numbers")
struct RealToleranceTests {
  @Test(
    "Both ends of the tolerance are inside, what lies beyond is not",
    arguments: [
      ("100000.", 99999.899999, 99999.8999989), ("100000.", 100000.100001, 100000.1000011),
      ("1.", 0.999998, 0.9999979), ("1.", 1.000002, 1.0000021), ("0.0000001", 0.0000011000001, 0.00000110000011),
      ("0.0000001", -0.0000009000001, -0.00000090000011), ("0.", 0.000001, 0.0000011), ("0.", -0.000001, -0.0000011),
      ("-1.", -1.0000020000, -1.00000200001), ("-1.", -0.999998, -0.9999979),
      ("-1000000.", -1000001.0000010000, -1000001.0000011), ("-1000000.", -999998.999999, -999998.9999989),
    ])
  func endsAreInside(value: String, inside: Double, outside: Double) {
    let constraint = ValueConstraint.simple(value)
    #expect(constraint.matches(real: inside))
    #expect(!constraint.matches(real: outside))
  }

  @Test(
    "Bounds have no tolerance", arguments: [(0.99999999, false, true), (1.0, true, false), (1.00000001, true, false)])
  func boundsAreExact(value: Double, isAtLeastOne: Bool, isBelowOne: Bool) {
    let atLeast = ValueConstraint.restriction(Restriction(base: "xs:double", minInclusive: "1.0"))
    let below = ValueConstraint.restriction(Restriction(base: "xs:double", maxExclusive: "1.0"))
    #expect(atLeast.matches(real: value) == isAtLeastOne)
    #expect(below.matches(real: value) == isBelowOne)
  }

  @Test("What counts as zero is zero for a bound of zero")
  func residueOfZeroIsZero() {
    let above = ValueConstraint.restriction(Restriction(base: "xs:double", minExclusive: "0."))
    #expect(!above.matches(real: 0.0000009))
    #expect(above.matches(real: 0.0000011))
    let notAbove = ValueConstraint.restriction(Restriction(base: "xs:double", maxInclusive: "0"))
    #expect(notAbove.matches(real: 0.000001))
    #expect(!notAbove.matches(real: 0.0000011))
  }

  @Test("A value that is no number equals nothing")
  func notANumber() {
    #expect(!ValueConstraint.simple("1").matches(real: .nan))
    #expect(!ValueConstraint.simple("NaN").matches(real: .nan))
    #expect(ValueConstraint.simple("INF").matches(real: .infinity))
    #expect(!ValueConstraint.simple("1").matches(real: .infinity))
  }
}
