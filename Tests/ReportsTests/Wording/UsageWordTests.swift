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
