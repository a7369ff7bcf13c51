import Testing

@Suite("What the option parser says, in words of recol")
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

  @Test(
    "English is said as all other messages are",
    arguments: [
      (["info", "--bogus", "a"], "unknown option “--bogus”"), (["info"], "the argument “<model>” is missing"),
      (["info", "a", "b"], "one argument too many: “b”"), (["info", "a", "--format"], "a value is missing for"),
      (["info", "--formta", "json", "a"], "did you mean “--format”?"),
      (["info", "--language", "en", "a"], "unknown option “--language”; did you mean “--lang”?"),
    ])
  func english(arguments: [String], said: String) throws {
    let outcome = try Tool().run(arguments + ["--lang", "en"])
    #expect(outcome.status == 2 && outcome.messages.contains(said), "\(outcome.messages)")
    #expect(!outcome.messages.contains("'"), "\(outcome.messages)")
  }

  @Test("values are named in the language")
  func values() throws {
    for verb in ["check", "info", "show", "audit", "convert", "diff", "scan", "serve"] {
      let french = try Tool().run([verb, "--help"]).output
      for word in ["<model>", "<file>", "<folder>", "<in>", "<out>", "<object>", "=path>", "<name>", "<size>"] {
        #expect(!french.contains(word), "\(verb) \(word)")
      }
    }
    #expect(try Tool().run(["info"]).messages.contains("« <maquette> »".replacing(" ", with: "\u{A0}")))
  }
}
