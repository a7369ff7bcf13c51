import Requirements
import Testing

@Suite("Patterns of names of files")
struct NamePatternTests {
  @Test(
    "go by whole letters, however a system composes them",
    arguments: [
      ("\u{E9}", "e\u{301}"), ("\u{439}", "\u{438}\u{306}"), ("\u{3AC}", "\u{3B1}\u{301}"),
      ("\u{1EBF}", "e\u{302}\u{301}"),
    ])
  func composed(whole: String, apart: String) throws {
    let pattern = try #require(NamePattern("[\(whole)]_[0-9]"))
    #expect(pattern.matches(apart + "_1") && pattern.matches(whole + "_1"))
    #expect(try #require(NamePattern(apart + "{2}")).matches(whole + whole))
    #expect(ComposedText.of(apart).unicodeScalars.count == 1)
  }

  @Test("leave letters alone that no character stands for")
  func others() {
    #expect(Array(ComposedText.of("x\u{301}").unicodeScalars) == ["x", "\u{301}"])
  }
}
