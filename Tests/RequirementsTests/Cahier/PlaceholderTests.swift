import Requirements
import Testing

@Suite("Placeholders are told from values")
struct PlaceholderTests {
  private let standard = PlaceholderSet(PlaceholderPolicy(), stage: nil, order: [])

  @Test(
    "Words that stand for no value are recognised, whatever their case, accents and punctuation",
    arguments: [
      "à définir", "A DEFINIR", "à_définir", "NC", "n.c.", "N/A", "n/a", "TBD", "t.b.d.", "-", "--", "?", "???", "…",
      "xxx", "XX-XX", "sans objet", "Sans\u{00A0}Objet", "non renseigné", "NON_RENSEIGNE", "nondéfini", "Default",
      "<unnamed>", "Project Number", "#N/A", "0", "a\u{0300} de\u{0301}finir", "  TBD  ",
      "À DÉFINIR PAR L'ENTREPRISE", "A_renseigner par le lot CVC", "to be confirmed by the supplier", "non déf.",
      "JJ/MM/AAAA", "yyyy-mm-dd", "0000", "À définir par " + String(repeating: "x", count: 4000),
      "À définir ultérieurement", "à renseigner (MOE)", "To be defined later", "TBD by contractor",
      "à spécifier", "à fournir", "à indiquer", "non renseignés", "non définis", "non spécifiée", "Non fourni",
      "Non Renseigné(e)", "Pas renseigné", "<undefined>", "to be specified", "not yet defined", "#REF!", "#VALEUR!",
    ])
  func recognised(_ text: String) throws {
    #expect(try #require(standard).contains(text))
  }

  @Test(
    "Values are left alone",
    arguments: [
      "EI 60", "Daikin", "SO", "X", "Xerox", "R+1", "Sol souple à définir par le preneur",
      "TBD-01", "À vérifier sur site", "Test Valley", "-1", "A+",
      "aucun", "000", "Avoir défini par écrit", "Adapté par", "Standardkeller", "Napoléon", "10", "3M",
      "REF.", "Réf", "Nom", "Valeur", "Value", "Name", "#Nomade",
      String(repeating: "-x", count: 4000) + "y",
    ])
  func values(_ text: String) throws {
    #expect(try !#require(standard).contains(text))
  }

  @Test("A word that the cahier allows before a stage is a placeholder from there on")
  func allowedBefore() throws {
    let policy = PlaceholderPolicy(allowed: [.init("n/a", before: "doe")])
    let order = ["exe", "doe"]
    #expect(try !#require(PlaceholderSet(policy, stage: "exe", order: order)).contains("N/A"))
    #expect(try #require(PlaceholderSet(policy, stage: "doe", order: order)).contains("N/A"))
  }

  @Test("A cahier can allow a text that begins as a placeholder does")
  func allowedOpening() throws {
    let policy = PlaceholderPolicy(allowed: [.init("à définir par le preneur")])
    let set = try #require(PlaceholderSet(policy, stage: nil, order: []))
    #expect(!set.contains("À définir par le preneur"))
    #expect(set.contains("À définir par le titulaire"))
  }

  @Test("Before the stage from which placeholders are refused there are none")
  func refusedFrom() {
    let policy = PlaceholderPolicy(refusedFrom: "doe")
    #expect(PlaceholderSet(policy, stage: "exe", order: ["exe", "doe"]) == nil)
    #expect(PlaceholderSet(policy, stage: "doe", order: ["exe", "doe"]) != nil)
  }

  @Test("What a rule lists is a value")
  func listed() throws {
    let set = try #require(PlaceholderSet(PlaceholderPolicy(), stage: nil, order: [], values: ["Sans objet", "EI 60"]))
    #expect(!set.contains("SANS OBJET"))
    #expect(set.contains("NC"))
  }

  @Test("A cahier can add words and do without those of the vocabulary")
  func ownWords() throws {
    let policy = PlaceholderPolicy(usesVocabulary: false, words: ["voir plan"])
    let set = try #require(PlaceholderSet(policy, stage: nil, order: []))
    #expect(set.contains("Voir  plan"))
    #expect(!set.contains("TBD"))
    #expect(!set.contains("-"))
  }

  @Test("0 stands for no number only where the rule cannot mean it, and sentinel days for no day")
  func sentinels() throws {
    #expect(try !#require(standard).contains(number: 0))
    let positive = try #require(PlaceholderSet(PlaceholderPolicy(), stage: nil, order: [], refusesZero: true))
    #expect(positive.contains(number: 0))
    #expect(!positive.contains(number: 0.1))
    #expect(positive.containsDay("1900-12-31"))
    #expect(positive.containsDay("1900-12-31T00:00:00"))
    #expect(positive.containsDay("31/12/1900"))
    #expect(positive.containsDay("01.01.1900 00:00"))
    #expect(positive.containsDay("01-01-1900"))
    #expect(positive.containsDay("00/00/0000"))
    #expect(positive.containsDay("0000-00-00"))
    #expect(!positive.containsDay("12/31/2026"))
    #expect(!positive.containsDay("2026-01-31"))
    #expect(!positive.containsDay("1900"))
  }
}
