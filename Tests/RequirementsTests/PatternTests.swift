import Requirements
import TestSupport
import Testing

@Suite("Regular expressions of XML Schema")
struct PatternTests {
  @Test(
    "The whole value must match",
    arguments: [
      ("DT[0-9]", "DT1", true), ("DT[0-9]", "DT123", false), ("DT[0-9]", "ADT1", false), ("DT.*", "DT", true),
      (".*DT.*", "ABC-DT-01", true), (".*DT.*", "D-T", false), ("DT[0-9]{2}", "DT01", true),
      ("DT[0-9]{2}", "DT0", false), (".{1,5}", "abcde", true), (".{1,5}", "abcdef", false), (".{1,5}", "", false),
      ("", "", true), ("", "a", false), ("a|", "", true), ("(EI2?|E) ?(15|30)", "EI2 30", true),
      ("(-|[0-9]{2,3})\\/(-|[0-9]{2,3})", "-/120", true),
    ])
  func wholeValueMatches(pattern: String, text: String, expected: Bool) throws {
    #expect(try Pattern(pattern).matches(text) == expected)
  }

  @Test("A point is any character but the end of a line")
  func pointIsNoLineEnd() throws {
    let pattern = try Pattern("a.b")
    #expect(pattern.matches("a♫b"))
    #expect(pattern.matches("a𝄞b"))
    #expect(!pattern.matches("a\nb"))
    #expect(!pattern.matches("a\rb"))
  }

  @Test("Anchors stand for themselves")
  func anchorsAreCharacters() throws {
    #expect(try Pattern("^DT$").matches("^DT$"))
    #expect(try !Pattern("^DT$").matches("DT"))
  }

  @Test("Classes, subtraction, categories and blocks are those of XML Schema")
  func classesAreOfXMLSchema() throws {
    #expect(try Pattern("[a-z-[aeiou]]+").matches("bcd"))
    #expect(try !Pattern("[a-z-[aeiou]]+").matches("bad"))
    #expect(try Pattern("\\p{Lu}\\p{Ll}+").matches("École"))
    #expect(try Pattern("\\p{IsBasicLatin}+").matches("abc"))
    #expect(try !Pattern("\\p{IsBasicLatin}+").matches("é"))
    // Each block is looked up once, however many patterns name it.
    let many = String(repeating: "\\p{IsThai}", count: 150)
    #expect(try Pattern(many).matches(String(repeating: "\u{E01}", count: 150)))
    #expect(throws: (any Error).self) { try Pattern("\\p{IsNowhere}") }
    #expect(try Pattern("\\i\\c*").matches("a-b.c"))
    #expect(try !Pattern("\\i\\c*").matches("1a"))
    #expect(try Pattern("\\w+").matches("Étage2"))
    #expect(try !Pattern("\\w+").matches("a b"))
    #expect(try Pattern("\\d\\D\\s\\S").matches("1a b"))
    #expect(try Pattern("[^0-9]").matches("x"))
  }

  @Test(
    "What is no expression of XML Schema is refused",
    arguments: [
      "[", "]", "(", ")", "a{3,2}", "a{", "a{x}", "*", "+a", "a**", "a??", "(?=a)a", "(?:a)", "\\b", "\\1", "[z-a]",
      "[]", "[^]", "\\p{Xx}", "\\p{IsNowhere}", "\\p", "a\\", "[a-\\d]",
    ])
  func otherExpressionsAreRefused(pattern: String) {
    #expect(throws: Pattern.CompilationError.self) { try Pattern(pattern) }
  }

  @Test("An expression that would explode elsewhere is answered at once")
  func explodingExpressionsAreBounded() throws {
    let long = String(repeating: "a", count: 20_000)
    for source in ["(a+)+b", "(a|aa)+b", "(a{1,20}){1,20}b", "(.*)(.*)(.*)(.*)(.*)b", ".*a.*a.*b", "((a*)*)*b"] {
      let pattern = try Pattern(source)
      #expect(!pattern.matches(long))
      #expect(pattern.matches(long + "b") || source.contains("{"))
    }
  }

  @Test("Repetitions of nothing within each other take no time, as deep as they may be")
  func nestedNothingIsBounded() throws {
    let source = String(repeating: "(", count: 60) + "()" + String(repeating: "{2})", count: 60)
    let clock = ContinuousClock()
    var pattern: Pattern?
    let time = try clock.measure { pattern = try Pattern(source) }
    #expect(pattern?.matches("") == true)
    #expect(time < .seconds(5), "\(time)")
    #expect(try Pattern("(()a{0}){3}b").matches("b"))
  }

  @Test("An expression that would need too much room is refused")
  func hugeExpressionsAreRefused() {
    #expect(throws: Pattern.CompilationError.tooLong) { try Pattern("(.{1,255}){1,255}") }
    #expect(throws: Pattern.CompilationError.tooLong) { try Pattern("((((a{99}){99}){99}){99}){99}") }
    #expect(throws: Pattern.CompilationError.tooLong) { try Pattern(String(repeating: "a", count: 20_000)) }
    #expect(throws: Pattern.CompilationError.self) {
      try Pattern(String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000))
    }
  }

  @Test("Repeating nothing ends")
  func repeatingNothingEnds() throws {
    #expect(try Pattern("(){1000000}").matches(""))
    #expect(try Pattern("(()*)*a").matches("a"))
    #expect(try !Pattern("(a?)*").matches("b"))
  }

  @Test("The same answers as libxml2, whose expressions go back in the text")
  func agreesWithLibXML2() throws {
    var generator = SeededGenerator(seed: 7)
    // Without `(a|)`: libxml2 2.9.14 wrongly lets `\s(ab)+|(a|)` match "ab".
    let parts = [
      "a", "b", "[ab]", "[^a]", ".", "\\d", "\\w", "(a|b)", "(ab|c)", "a?", "b*", "(ab)+", "c{2}", "[a-c]{1,2}", "é",
      "\\p{L}", "|", "\\s", "1",
    ]
    let letters: [Character] = ["a", "b", "c", "1", "é", " ", "-", "\n", "♫"]
    for _ in 0..<600 {
      let source = (0..<Int.random(in: 1...5, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      guard let reference = ReferencePattern(source) else {
        Issue.record("libxml2 refuses \(source)")
        continue
      }
      let pattern = try Pattern(source)
      for _ in 0..<12 {
        let text = String(
          (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &generator)]
          })
        #expect(pattern.matches(text) == reference.matches(text), "\(source) on \(text.debugDescription)")
      }
    }
  }

  @Test("One pattern serves several threads")
  func patternIsShared() async throws {
    let pattern = try Pattern("[A-Z]{2}[0-9]{2}(-[A-Z]+)*")
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<2_000).count { pattern.matches("AB\($0 % 90 + 10)-C-D") } }
      }
      for await matched in group { #expect(matched == 2_000) }
    }
  }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
