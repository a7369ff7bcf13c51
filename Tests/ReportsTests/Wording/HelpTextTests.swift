import Testing
import Wording

@Suite("Help as people read it")
struct HelpTextTests {
  private static let said = VerbDiscussion.allCases.flatMap { verb in
    Language.allCases.map { (verb.phrase.said(in: $0), $0) }
  }

  @Test("an example stands on lines that no terminal of 80 columns wraps, so that it can be copied", arguments: said)
  func examples(text: String, language: Language) {
    var isGoingOn = false
    for line in text.split(separator: "\n") where line.hasPrefix("  ") {
      #expect(line.count < 80, "\(line)")
      #expect(isGoingOn == line.hasPrefix("    "), "\(line)")
      isGoingOn = line.hasSuffix(" \\")
    }
    #expect(!isGoingOn)
  }

  @Test("no example has signs that the shell takes for something else", arguments: said)
  func shell(text: String, language: Language) {
    for line in text.split(separator: "\n") where line.hasPrefix("  ") {
      var quote: Character?
      for character in line {
        if character == quote { quote = nil } else if quote == nil, "'\"".contains(character) { quote = character }
        #expect(quote != nil || character != "$", "\(line)")
      }
    }
  }

  @Test("the heading counts the examples", arguments: said)
  func heading(text: String, language: Language) {
    let examples = text.split(separator: "\n").count { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }
    #expect(
      examples > 1 && !text.contains("Exemple :") && !text.contains("Exemple\u{A0}:") && !text.contains("Example:"))
  }

  @Test("names are quoted as the language does")
  func quotes() {
    #expect(Language.fr.quoted("école") == "«\u{A0}école\u{A0}»" && Language.en.quoted("école") == "“école”")
  }

  @Test("one object shares its GlobalId, several share theirs")
  func repeatedGlobalIds() {
    func said(_ count: String, _ language: Language) -> String {
      DiffLabel.repeatedGlobalIds.phrase.said(in: language, [count, count, "a.ifc"])
    }
    #expect(
      said("1", .fr).hasPrefix("1 objet partage son GlobalId") && said("1", .fr).hasSuffix("il ne l'identifie pas"))
    #expect(said("2", .fr).contains("partagent leur") && said("2", .fr).hasSuffix("il ne les identifie pas"))
    #expect(said("1", .en).hasSuffix("does not identify it") && said("2", .en).hasSuffix("does not identify them"))
  }
}
