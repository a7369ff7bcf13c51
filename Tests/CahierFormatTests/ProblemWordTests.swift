import CahierFormat
import Requirements
import Testing
import Wording

@Suite("Words of problems, in a language")
struct ProblemWordTests {
  @Test(
    "What is wrong with an expression is said in words",
    arguments: ["a(b", "a)", "*", "a{x}", "[b-a]", "[", "\\q", "\\p{Zz9}", "a\\", String(repeating: "(", count: 300)])
  func patterns(source: String) throws {
    let error = try #require(throws: Pattern.CompilationError.self) { try Pattern(source) }
    let word = try #require(ProblemWord(rawValue: error.word))
    let problem = RequirementProblem(.invalidPattern, arguments: [source, error.word])
    for language in [Language.fr, .en] {
      #expect(problem.message(in: language).hasSuffix(word.phrase.said(in: language)))
    }
  }

  @Test("What stands where something else must stand is said in words; the key is nobody's word")
  func shapes() {
    let reading = CahierReader.read(text: "cahier: x\nstages: {text: 1}\n")
    let said = reading.problems.map { $0.message(in: .fr) }
    #expect(said.contains("sous cahier, il faut des clés et leurs valeurs, et il y a un texte"), "\(said)")
  }

  @Test("Nothing is counted below nought", arguments: ["-1", "-20"])
  func negative(count: String) {
    let text = """
      cahier: {id: c, title: t}
      stages: [{id: doe, documents: [{id: notice, minimum: \(count)}]}]
      requirements: []
      """
    let reading = CahierReader.read(text: text)
    #expect(
      reading.problems.contains { $0.code == .invalidKeyValue && $0.arguments == ["minimum", count, "0, 1, 2, …"] })
  }
}
