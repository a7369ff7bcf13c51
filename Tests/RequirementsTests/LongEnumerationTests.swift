import Requirements
import Testing

@Suite("Enumerations of many numbers")
struct LongEnumerationTests {
  @Test("A number among many is found with its tolerance, whatever order they stand in")
  func isFound() {
    let numbers = (0..<500).map { ($0 * 271) % 500 - 250 }
    let reals = matcher(numbers.map { "\($0).5" } + ["NaN", "x", "INF"])
    for number in -250..<250 {
      let half = number < 0 ? Double(number) - 0.5 : Double(number) + 0.5
      #expect(reals.matches(real: half))
      #expect(reals.matches(real: half + half.magnitude * 1e-6))
      #expect(reals.matches(real: half - half.magnitude * 1e-6))
      #expect(!reals.matches(real: half + half.magnitude * 1e-6 + 1.1e-6))
      #expect(!reals.matches(real: half - half.magnitude * 1e-6 - 1.1e-6))
    }
    #expect(reals.matches(real: .infinity))
    #expect(!reals.matches(real: -.infinity))
    #expect(!reals.matches(real: .nan))
    #expect(!reals.matches(real: 1e300))
    let integers = matcher(numbers.map { "\($0 * 2)" })
    for number in -500..<500 { #expect(integers.matches(integer: Int64(number)) == (number % 2 == 0)) }
    #expect(!integers.matches(integer: .max))
    #expect(!integers.matches(integer: .min))
  }

  @Test("Many values are asked for many numbers", .timeLimit(.minutes(1)))
  func manyNumbers() {
    let matcher = matcher((0..<20_000).map { "\($0)" })
    let start = ContinuousClock.now
    var found = 0
    for number in 0..<5_000 {
      found += matcher.matches(real: Double(number) + 40_000.25) ? 1 : 0
      found += matcher.matches(integer: Int64(number) + 40_000) ? 1 : 0
      found += matcher.matches(real: Double(number)) ? 1 : 0
    }
    #expect(found == 5_000)
    // Each against each are two hundred million.
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  private func matcher(_ values: [String]) -> ValueMatcher {
    ValueMatcher(.restriction(Restriction(base: "xs:double", enumeration: values)))
  }
}
