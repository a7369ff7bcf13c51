import Testing
import Wording

@Suite("Phrases")
struct PhraseTests {
  private let objects = Phrase(fr: "{1} {1:objet|objets} sur {2} :", en: "{1} of {2} {2:object|objects}:")

  @Test(
    "zero is singular in French and plural in English",
    arguments: [
      (["0", "5"], "0 objet sur 5\u{00A0}:", "0 of 5 objects:"),
      (["1", "1"], "1 objet sur 1\u{00A0}:", "1 of 1 object:"),
      (["2", "5"], "2 objets sur 5\u{00A0}:", "2 of 5 objects:"),
    ])
  func plurals(arguments: [String], french: String, english: String) {
    #expect(objects.said(in: .fr, arguments) == french)
    #expect(objects.said(in: .en, arguments) == english)
  }

  @Test("arguments are put in as they are, braces and spaces included")
  func argumentsStayAsTheyAre() {
    #expect(Phrase(fr: "« {1} »", en: "“{1}”").said(in: .fr, ["a : {2} ;"]) == "«\u{00A0}a : {2} ;\u{00A0}»")
  }

  @Test("braces that are no place for an argument stay")
  func otherBraces() {
    #expect(Phrase(fr: "{", en: "{x} {0} {1:a}").said(in: .en, ["1"]) == "{x} {0} {1:a}")
    #expect(Phrase(fr: "{", en: "").said(in: .fr) == "{")
  }

  @Test(
    "counts have their thousands set apart",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1000, "1\u{202F}000", "1,000"),
      (-1_234_567, "-1\u{202F}234\u{202F}567", "-1,234,567"),
    ])
  func numbers(value: Int, french: String, english: String) {
    #expect(Language.fr.number(value) == french)
    #expect(Language.en.number(value) == english)
  }

  @Test("sizes and durations are short")
  func sizesAndDurations() {
    #expect(Language.fr.size(254_728_708) == "254,7\u{00A0}Mo")
    #expect(Language.en.size(999) == "999 bytes")
    #expect(Language.en.size(1000) == "1.0 kB")
    #expect(Language.fr.duration(.milliseconds(1240)) == "1,24 s")
    #expect(Language.en.duration(.microseconds(12_340)) == "12.3 ms")
  }

  @Test(
    "a locale name tells the language",
    arguments: [
      ("fr_FR.UTF-8", Language.fr), ("en", .en), ("en_GB@euro", .en), ("FR", .fr), ("C", nil), ("de_DE", nil),
      ("", nil),
    ])
  func locales(name: String, language: Language?) {
    #expect(Language(locale: name) == language)
  }
}
