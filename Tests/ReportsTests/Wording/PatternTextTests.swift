import Requirements
import Testing
import Wording

@Suite("Regular expressions in words")
struct PatternTextTests {
  /// What a restriction to a pattern is said to ask for, with plain blanks.
  private func said(_ source: String, _ language: Language = .fr) throws -> String {
    let restriction = Restriction(patterns: [try Pattern(source)])
    let facet = Facet.attribute(AttributeFacet(name: .simple("Tag"), value: .restriction(restriction)))
    let text = RequirementText(language, spelling: { $0 })
      .sentence(Requirement(facet: facet, cardinality: .required), of: Self.specification)
    return text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
      .split(separator: "\u{202F}", omittingEmptySubsequences: false).joined(separator: " ")
  }

  private static let specification = Specification(
    id: "1", name: "", schemaVersions: ["IFC4"], applicability: [], requirements: [])

  @Test(
    "characters, how many of them, and what follows",
    arguments: [
      ("[12][0-9]{3}", "« 1 » ou « 2 », puis 3 chiffres"),
      ("(19|20)[0-9]{2}", "« 19 » ou « 20 », puis 2 chiffres"),
      ("\\d{5}", "5 chiffres"),
      ("[A-G][0-9]{4}", "une lettre de A à G, puis 4 chiffres"),
      (
        "[A-Z0-9]+-[A-Z0-9]+",
        "au moins une capitale ou un chiffre, puis « - », puis au moins une capitale ou un chiffre"
      ),
      (
        "[A-Z0-9][A-Z0-9_.\\-]*",
        "une capitale ou un chiffre, puis éventuellement des capitales, chiffres, « - », « . » ou « _ »"
      ),
      ("R[ \\-]?(15|30)", "« R », puis éventuellement un blanc ou « - », puis « 15 » ou « 30 »"),
      ("[a-z]{2,4}[1-3]{0,2}x{3,}", "2 à 4 minuscules, puis 2 chiffres de 1 à 3 au plus, puis au moins 3 « x »"),
      ("VEN-[0-9]{2}.*", "« VEN- », puis 2 chiffres, puis éventuellement des caractères quelconques"),
    ])
  func words(source: String, words: String) throws {
    let text = try said(source)
    #expect(text.contains("(\(words))"), "\(text)")
  }

  @Test("in English, too")
  func english() throws {
    let rating = try said("[A-Z]+[ \\-]?(15|30)", .en)
    #expect(rating.contains("(at least a capital letter, then optionally a blank or “-”, then “15” or “30”)"))
    let letters = try said("[A-F]{2}\\s", .en)
    #expect(letters.contains("(2 letters from A to F, then a blank)"))
  }

  @Test(
    "what takes more than a few words, or says itself, stands alone",
    arguments: [
      "EI60", "\\p{Lu}+", "[^a]", "(ab|cd)*", "(a[0-9]|b)c", "((a|b)[0-9]){3}", "[!-/:-@]", "[\\n]", "\\w+",
      "(A[0-9]{2}-){2}", "[a-z-[a-z]]",
    ])
  func silent(source: String) throws {
    let text = try said(source)
    #expect(text.hasSuffix("« \(source) »"), "\(text)")
  }
}
