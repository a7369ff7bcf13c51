import Foundation
import Testing

/// Pages move when the README gets long, and links rot without a sound.
@Suite("Documentation")
struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All pages of the repository, by their paths from its top.
  private static func pages() throws -> [String] {
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    let below = ["Sources", "Tests", "sample-ifc", "schemas", ".github", ".gitlab"].flatMap { folder in
      (FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)?.compactMap { $0 as? String }
        ?? []).filter { $0.hasSuffix(".md") }.map { folder + "/" + $0 }
    }
    return top + below.sorted()
  }

  @Test("every link of a page to a file of the repository leads to one")
  func links() throws {
    let link = /\]\(([^)#\s]+)(#[^)]*)?\)/
    var followed = 0
    for page in try Self.pages() {
      let place = Self.root.appendingPathComponent(page)
      let text = try String(contentsOf: place, encoding: .utf8)
      for match in text.matches(of: link) where !match.output.1.contains(":") {
        followed += 1
        let target = place.deletingLastPathComponent().appendingPathComponent(String(match.output.1)).standardized
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.output.1)")
      }
    }
    #expect(followed > 30)
  }

  @Test("every guide is reached from the README")
  func guides() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let inner = ["Part21.md", "Cost.md"]  // for who changes recol: CONTRIBUTING names them
    let guides = try Self.pages().filter { page in
      page.contains(".docc/") && !inner.contains { page.hasSuffix("/" + $0) }
    }
    #expect(guides.count >= 8)
    #expect(guides.filter { !readme.contains("](\($0))") } == [])
  }
}
