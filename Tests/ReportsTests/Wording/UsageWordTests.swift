import Foundation
import Testing
import Wording

@Suite("What a report in English takes from a French cahier")
struct UsageWordTests {
  @Test("usages of recol's own cahiers are English words, those of others and all French ones stay")
  func usages() {
    #expect(UsageWord.said("sécurité incendie", in: .en) == "fire safety")
    #expect(UsageWord.said("sécurité incendie", in: .fr) == "sécurité incendie")
    #expect(UsageWord.said("GMAO", in: .en) == "GMAO")
    #expect(UsageWord.said("programme de la ville", in: .en) == "programme de la ville")
  }

  @Test(
    "sources of the cahiers that ship with recol are told in English",
    arguments: ["batiment-fr", "rules", "buildingsmart"])
  func sources(name: String) throws {
    let path = "Sources/CShippedCahiers/cahiers/\(name).yaml"
    let text = try String(contentsOf: UsageWordTests.repository.appendingPathComponent(path), encoding: .utf8)
    let sources = text.split(separator: "\n").filter { $0.hasPrefix("    - \"") && $0.contains(": ") }
      .map { $0.dropFirst(7).dropLast() }
    #expect(sources.count > 2)
    for source in sources {
      let said = SourceText.said(String(source), in: .en)
      for word in [
        " et ", " des ", " du ", " les ", " le ", " au ", "règles", "contenu", "déduction", "exploitation", "jeux",
      ] {
        #expect(!said.contains(word), "\(said)")
      }
      #expect(SourceText.said(String(source), in: .fr) == source)
    }
    #expect(SourceText.said("moi: règles de la ville", in: .en) == "moi: règles de la ville")
  }

  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("articles are joined in the language of the report, and names of texts stay")
  func citations() {
    let source = "CCAG-MOE, articles 20 et 21 ; CCAG-PI, article 29"
    #expect(Citation.said(source, in: .en) == "CCAG-MOE, articles 20 and 21; CCAG-PI, article 29")
    #expect(Citation.said(source, in: .fr) == source)
    let name = "arrêté du 3 mars 2020 et décret relatifs aux bâtiments ; CCAP de l'exemple"
    #expect(Citation.said(name, in: .en) == "arrêté du 3 mars 2020 et décret relatifs aux bâtiments; CCAP de l'exemple")
    #expect(Citation.said("; et", in: .en) == "; et")
  }
}
