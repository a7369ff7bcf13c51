import Findings
import Testing
import Wording

@Suite("What is said of archives")
struct ArchiveWordingTests {
  @Test("a content that is packed too well is told by that, and not by a number of bytes", arguments: Language.allCases)
  func tooDense(language: Language) {
    let dense = Problem(.archiveTooLarge, arguments: ["1028", "200"]).message(in: language)
    #expect(dense.contains("1028") && dense.contains("200"), "\(dense)")
    let large = Problem(.archiveTooLarge, arguments: ["67108864"]).message(in: language)
    #expect(large.contains("67108864") && dense != large, "\(large)")
  }
}
