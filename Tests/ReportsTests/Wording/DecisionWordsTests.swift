import Foundation
import Testing

/// What the owner alone decides is never said as a fact: recol names decisions (« une admission »), and takes none.
@Suite("No sentence takes a decision")
struct DecisionWordsTests {
  private static let facts: Set<String> = [
    "admis", "admise", "admises", "reçu", "reçue", "reçus", "reçues", "rejeté", "rejetée", "rejetés", "rejetées",
    "réceptionné", "réceptionnée", "réceptionnés", "réceptionnées", "ajourné", "ajournée", "ajournés", "ajournées",
    "admitted", "rejected", "deferred",
  ]

  @Test("no line of Wording says that something is admitted, accepted or rejected")
  func wording() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../Sources/Wording")
    let names = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var lines = 0
    for case let file as URL in names where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        // What stands in comments is for who reads the code.
        if line.drop(while: { $0 == " " }).hasPrefix("//") { continue }
        lines += 1
        let words = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: Self.facts), "\(file.lastPathComponent):\(number + 1): \(line)")
      }
    }
    #expect(lines > 1000, "Sources/Wording was not found")
  }
}
