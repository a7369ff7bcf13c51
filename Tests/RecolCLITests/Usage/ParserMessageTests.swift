import Testing

@Suite("What the option parser says, in French")
struct ParserMessageTests {
  @Test(
    "no English remains",
    arguments: [
      ["info", "--nope", "a"], ["info", "-x", "a"], ["info", "--formta", "json", "a"], ["info"], ["info", "a", "b"],
      ["info", "a", "b", "c"], ["info", "a", "--format"], ["info", "a", "--quiet=oui"], ["oups"],
      ["--generate-completion-script", "tcsh"],
    ])
  func french(arguments: [String]) throws {
    let outcome = try Tool().run(arguments)
    #expect(outcome.status == 2)
    for word in ["Unknown", "Missing", "Unexpected", "unexpected", "The ", "Can't", "Error"] {
      #expect(!outcome.messages.contains(word), "\(outcome.messages)")
    }
  }
}
