import Requirements
import Testing
import Wording

@Suite("Problems of keys and names are sentences")
struct KeyWordingTests {
  private func said(_ code: RequirementProblemCode, _ arguments: [String], _ language: Language) -> String {
    RequirementProblem(code, arguments: arguments).message(in: language).replacing("\u{A0}", with: " ")
  }

  @Test("one missing key, or one of several")
  func missing() {
    #expect(said(.missingKey, ["title", "requirements"], .fr) == "il manque la clé title dans requirements")
    let several = ["checks, ids, rule, checklist", "requirements"]
    #expect(
      said(.missingKey, several, .fr) == "il manque l'une des clés checks, ids, rule ou checklist dans requirements")
    #expect(
      said(.missingKey, several, .en) == "one of the keys checks, ids, rule or checklist is missing in requirements")
  }

  @Test("an unknown key names the nearest one, or all of them")
  func unknown() {
    #expect(
      said(.unknownKey, ["titel", "cahier", "title", "id, title"], .en)
        == "the key “titel” has no place in cahier; did you mean “title”?")
    #expect(
      said(.unknownKey, ["zzz", "cahier", "", "id, title"], .fr)
        == "la clé « zzz » n'a pas sa place dans cahier ; clés possibles : id, title")
  }

  @Test("a reserved prefix reads well with one version and with several")
  func prefix() {
    let text = said(.reservedPrefix, ["Pset_X", "Pset_", "IFC4, IFC4X3_ADD2", ""], .fr)
    #expect(text == "Pset_X n'est pas un jeu standard (IFC4, IFC4X3_ADD2), et le préfixe Pset_ est réservé à ces jeux")
  }

  @Test("a requirement that is left out is named in the language of the run")
  func leftOut() {
    let titles = ["A", "Portes", "Doors"]
    #expect(said(.uncoveredRequirement, titles, .en).contains("Doors"))
    #expect(said(.uncoveredRequirement, titles, .fr).contains("Portes"))
  }

  @Test("n° and its number stay on one line")
  func number() {
    #expect(Phrase(fr: "voir n° {1}", en: "").said(in: .fr, ["103"]) == "voir n°\u{A0}103")
    #expect(Phrase(fr: "45° vers le nord", en: "").said(in: .fr) == "45° vers le nord")
  }
}
