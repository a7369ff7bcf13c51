import Requirements
import Testing

@Suite("When a value satisfies a constraint")
struct ValueMatcherTests {
  private func matcher(_ restriction: Restriction) -> ValueMatcher { ValueMatcher(.restriction(restriction)) }

  @Test("Texts are equal byte by byte")
  func textsAreEqualByBytes() {
    let matcher = ValueMatcher(.simple("Foobar"))
    #expect(matcher.matches(text: "Foobar"))
    #expect(!matcher.matches(text: "foobar"))
    #expect(!matcher.matches(text: "Foobar "))
    #expect(ValueMatcher(.simple("♫Don'tÄrgerhôtelЊет")).matches(text: "♫Don'tÄrgerhôtelЊет"))
    // The same letter in two forms of Unicode: no normalisation.
    #expect(!ValueMatcher(.simple("\u{E9}")).matches(text: "e\u{301}"))
  }

  @Test("A number asked of a text is a text")
  func numbersInTextsAreTexts() {
    #expect(ValueMatcher(.simple("1")).matches(text: "1"))
    #expect(!ValueMatcher(.simple("1")).matches(text: "1.0"))
  }

  @Test(
    "Integers that one real number stands for are told apart by bounds",
    arguments: [
      Restriction(base: "xs:integer", maxInclusive: "9007199254740992"),
      Restriction(base: "xs:integer", maxInclusive: "9007199254740992.0"),
      Restriction(base: "xs:integer", maxExclusive: "9007199254740993"),
      Restriction(base: "xs:integer", minInclusive: "-5.5", maxExclusive: "9007199254740993"),
    ])
  func largeIntegers(restriction: Restriction) {
    #expect(matcher(restriction).matches(integer: 9_007_199_254_740_992))
    #expect(!matcher(restriction).matches(integer: 9_007_199_254_740_993))
    let opposite = Restriction(base: "xs:integer", minExclusive: "9007199254740992")
    #expect(!matcher(opposite).matches(integer: 9_007_199_254_740_992))
    #expect(matcher(opposite).matches(integer: 9_007_199_254_740_993))
  }

  @Test("Integers are held against bounds that are none")
  func integersAndReals() {
    let between = matcher(Restriction(base: "xs:double", minInclusive: "5.5", maxExclusive: "1E3"))
    #expect([5, 6, 999, 1000].map(between.matches(integer:)) == [false, true, true, false])
    #expect(!matcher(Restriction(base: "xs:integer", minInclusive: "x")).matches(integer: 5))
  }

  @Test("One of the enumerated values, whatever their number")
  func enumerationHoldsValues() {
    let few = matcher(Restriction(enumeration: ["Foo", "Bar"]))
    #expect(few.matches(text: "Foo"))
    #expect(few.matches(text: "Bar"))
    #expect(!few.matches(text: "foo"))
    let many = matcher(Restriction(enumeration: (0..<500).map { "Value \($0)" }))
    #expect((0..<500).allSatisfy { many.matches(text: "Value \($0)") })
    #expect(!many.matches(text: "Value 500"))
    #expect(!many.matches(text: ""))
  }

  @Test("An enumeration of reals has the tolerance of reals")
  func enumerationOfReals() {
    let reals = matcher(Restriction(base: "xs:double", enumeration: ["42", "43"]))
    #expect(reals.matches(real: 42.0))
    #expect(reals.matches(real: 43.00001))
    #expect(!reals.matches(real: 44))
  }

  @Test("An integer is the same integer")
  func integersAreExact() {
    #expect(ValueMatcher(.simple("42")).matches(integer: 42))
    #expect(!ValueMatcher(.simple("42.0")).matches(integer: 42))
    #expect(!ValueMatcher(.simple("43")).matches(integer: 42))
    #expect(matcher(Restriction(base: "xs:integer", minInclusive: "3", maxExclusive: "6")).matches(integer: 5))
    #expect(!matcher(Restriction(base: "xs:integer", minInclusive: "3", maxExclusive: "6")).matches(integer: 6))
  }

  @Test("Truth values are written in lower case or as digits")
  func truthValues() {
    #expect(ValueMatcher(.simple("true")).matches(boolean: true))
    #expect(ValueMatcher(.simple("1")).matches(boolean: true))
    #expect(ValueMatcher(.simple("false")).matches(boolean: false))
    #expect(ValueMatcher(.simple("0")).matches(boolean: false))
    #expect(!ValueMatcher(.simple("TRUE")).matches(boolean: true))
    #expect(!ValueMatcher(.simple("true")).matches(boolean: false))
  }

  @Test("Bounds are satisfied by numbers between them, and by no text")
  func boundsHoldNumbers() {
    let bounds = matcher(Restriction(base: "xs:double", minExclusive: "0", maxExclusive: "10"))
    #expect(!bounds.matches(real: 0))
    #expect(bounds.matches(real: 5))
    #expect(!bounds.matches(real: 10))
    #expect(!bounds.matches(text: "5"))
    #expect(!bounds.matches(boolean: true))
    let inclusive = matcher(Restriction(base: "xs:double", minInclusive: "42", maxInclusive: "42"))
    #expect(inclusive.matches(real: 42))
    #expect(!inclusive.matches(real: 42.000001))
  }

  @Test("A bound that is no number lets nothing pass")
  func unreadableBoundLetsNothingPass() {
    #expect(!matcher(Restriction(base: "xs:double", minInclusive: "ten")).matches(real: 11))
  }

  @Test("Lengths are counted in characters")
  func lengthsAreCountedInCharacters() {
    #expect(matcher(Restriction(length: 2)).matches(text: "né"))
    #expect(matcher(Restriction(length: 1)).matches(text: "𝄞"))
    #expect(!matcher(Restriction(length: 2)).matches(text: "abc"))
    let range = matcher(Restriction(minLength: 2, maxLength: 3))
    #expect(!range.matches(text: "a"))
    #expect(range.matches(text: "ab"))
    #expect(range.matches(text: "abc"))
    #expect(!range.matches(text: "abcd"))
    #expect(!range.matches(real: 12))
  }

  @Test("Of several patterns one must match, and patterns match texts only")
  func patternsAreAlternatives() throws {
    let patterns = matcher(Restriction(patterns: [try Pattern("[A-Z]{2}"), try Pattern("[a-z]{2}")]))
    #expect(patterns.matches(text: "AB"))
    #expect(patterns.matches(text: "ab"))
    #expect(!patterns.matches(text: "Ab"))
    #expect(try !matcher(Restriction(patterns: [Pattern(".*")])).matches(real: 1))
    #expect(try !matcher(Restriction(patterns: [Pattern(".*")])).matches(integer: 1))
  }

  @Test("All kinds of rules must be satisfied")
  func allKindsMustBeSatisfied() throws {
    let both = matcher(Restriction(enumeration: ["AB", "ABC"], patterns: [try Pattern(".*")], maxLength: 2))
    #expect(both.matches(text: "AB"))
    #expect(!both.matches(text: "ABC"))
    #expect(!both.matches(text: "XY"))
  }

  @Test("Digits are counted in the value")
  func digitsAreCounted() {
    let digits = matcher(Restriction(base: "xs:decimal", totalDigits: 4, fractionDigits: 2))
    #expect(digits.matches(real: 12.34))
    #expect(!digits.matches(real: 12.345))
    #expect(!digits.matches(real: 12345))
    #expect(digits.matches(real: 0))
    #expect(digits.matches(integer: -1234))
    #expect(!digits.matches(integer: 12345))
  }

  @Test("Dates, times and durations are texts, and have an order where bounds ask for it")
  func moments() {
    #expect(ValueMatcher(.simple("PT16H")).matches(text: "PT16H"))
    #expect(!ValueMatcher(.simple("PT16H")).matches(text: "P2D"))
    let dates = matcher(Restriction(base: "xs:date", minInclusive: "2024-02-28", maxExclusive: "2024-03-01"))
    #expect(dates.matches(text: "2024-02-29"))
    #expect(!dates.matches(text: "2024-03-01"))
    #expect(!dates.matches(text: "soon"))
    let times = matcher(Restriction(base: "xs:dateTime", maxInclusive: "2024-01-01T00:00:00Z"))
    #expect(times.matches(text: "2024-01-01T01:00:00+01:00"))
    #expect(!times.matches(text: "2024-01-01T00:00:00.5Z"))
    let durations = matcher(Restriction(base: "xs:duration", minInclusive: "P1M"))
    #expect(durations.matches(text: "P31D"))
    #expect(!durations.matches(text: "P30D"))
    #expect(durations.matches(text: "P1Y"))
  }

  @Test("A restriction without rules lets every value pass")
  func emptyRestriction() {
    #expect(matcher(Restriction()).matches(text: "anything"))
    #expect(matcher(Restriction()).matches(real: 1))
  }
}
