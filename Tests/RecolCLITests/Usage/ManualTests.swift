import Testing

@Suite("The manual page")
struct ManualTests {
  private static let verbs = ["check", "info", "show", "audit", "convert", "serve"]
  private static let languages = ["fr", "en"]

  private func page(_ language: String) throws -> String {
    let outcome = try Tool().run(["--generate-manual", "--lang", language])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    return outcome.output
  }

  @Test("names every verb and every option that help names", arguments: languages)
  func complete(language: String) throws {
    let page = try page(language)
    let help = try Tool().run(["help", "--lang", "en"]).output
    let listed = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.compactMap { line in
      line.firstMatch(of: #/^  ([a-z]+)\s/#).map { String($0.1) }
    }
    for verb in listed {
      #expect(page.contains(".SS recol \(verb)\n"))
      let section = try #require(page.split(separator: ".SS recol \(verb)\n").last?.split(separator: "\n.S").first)
      let help = try Tool().run([verb, "--help", "--lang", language]).output
      let options = Set(help.matches(of: /(?m)^  (--[a-z-]+)/).map { String($0.1) })
      #expect(options.count > 3)
      for option in options {
        #expect(section.contains(option.replacing("-", with: "\\-")), "\(verb) \(option)")
      }
    }
    #expect(listed.count >= Self.verbs.count)
  }

  @Test("says each exit status, and is in its language")
  func inItsLanguage() throws {
    let (french, english) = (try page("fr"), try page("en"))
    for number in [0, 1, 2, 3, 4, 5, 130] { #expect(english.contains(".TP\n\\fB\(number)\\fR\n")) }
    #expect(french.contains(".SH \"CODES DE SORTIE\"") && french.contains("Montre cette aide"))
    #expect(english.contains(".SH \"EXIT STATUS\"") && english.contains("Show help information"))
    #expect(!english.contains("é ") || english.contains("école"))
  }

  @Test("has no line that roff would take for a request that it does not know", arguments: languages)
  func requests(language: String) throws {
    for line in try page(language).split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      let request = line.dropFirst().prefix { $0.isLetter }
      #expect(["TH", "SH", "SS", "P", "TP", "B", "EX", "EE"].contains(String(request)), "\(line)")
    }
  }

  @Test("is not in the help, which is for people who ask what recol does")
  func hidden() throws {
    #expect(!(try Tool().run(["--help"]).output.contains("generate-manual")))
  }

  @Test("the version says commit and kernel")
  func version() throws {
    let output = try Tool().run(["--version", "--lang", "en"]).output
    let line = /recol \d+\.\d+\.\d+ \(commit (unknown|[0-9a-f]+\+?), kernel (scalar|vector|avx2|avx512)\)\n/
    #expect(output.wholeMatch(of: line) != nil)
  }
}
