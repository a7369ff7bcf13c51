import Glibc
import Testing
import Wording

@Suite("What the system refuses")
struct SystemErrorTests {
  @Test("a closed output is said in the language of the run", arguments: Language.allCases)
  func closed(language: Language) {
    let said = SystemError.said(EBADF, in: language)
    #expect(said == SystemError.notOpen.phrase.said(in: language) && !said.contains("descriptor"))
  }
}
