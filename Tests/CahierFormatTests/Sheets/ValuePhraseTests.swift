import CahierFormat
import Requirements
import Testing

@Suite("Phrases among the values of a matrix")
struct ValuePhraseTests {
  private func reading(_ values: String, type: String = "") -> SheetReading {
    let rows = [
      "Classe IFC;Jeu de propriétés;Propriété;Type;Valeurs", "IfcFan;Ville;A;\(type);\"\(values)\"",
      // Several rows tell what a column is.
      "IfcFan;Ville;B;Texte;EI30", "IfcFan;Ville;C;Texte;EI60",
    ]
    return SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  private func read(_ values: String, type: String = "") -> (rule: ValueRule?, told: [SheetProblemCode]) {
    let reading = reading(values, type: type)
    let told = reading.problems.filter { $0.row == 2 }.map(\.code)
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first(where: { $0.id == "R2" })?.content else {
      return (nil, told)
    }
    return (checks.first?.rule, told)
  }

  @Test(
    "what a cahier can say is read",
    arguments: [
      ("non vide", ValueRule()), ("jamais vide", ValueRule()), ("ne doit pas être vide", ValueRule()),
      ("unique", ValueRule(uniqueness: Uniqueness(.model))), ("booléen", ValueRule(kind: .boolean)),
      ("texte", ValueRule(kind: .text)), ("commence par P-", ValueRule(patterns: ["P-.*"])),
      ("Commence par « A.1 »", ValueRule(patterns: ["A\\.1.*"])), ("se termine par -X", ValueRule(patterns: [".*-X"])),
      ("P-[0-9]+", ValueRule(patterns: ["P-[0-9]+"])), ("^A\\d{2}$; B.*", ValueRule(patterns: ["A\\d{2}", "B.*"])),
      ("20 caractères max", ValueRule(patterns: [".{0,20}"])), ("4 caractères", ValueRule(patterns: [".{4}"])),
      ("au moins 3 caractères", ValueRule(patterns: [".{3,}"])), ("2 à 8 car.", ValueRule(patterns: [".{2,8}"])),
      ("[0;6]", ValueRule(kind: .number, minimum: ValueBound(0), maximum: ValueBound(6))),
      (
        "]0 ; 1,5] m",
        ValueRule(kind: .number, unit: "m", minimum: ValueBound(0, isExclusive: true), maximum: ValueBound(1.5))
      ),
      ("[2 ; +∞[", ValueRule(kind: .number, minimum: ValueBound(2))),
      ("2,5 m ± 5 %", ValueRule(kind: .number, unit: "m", values: ["2.5"], tolerance: Tolerance(5, isPercent: true))),
      ("2,5 m +/- 5 cm", ValueRule(kind: .number, unit: "m", values: ["2.5"], tolerance: Tolerance(0.05))),
      ("30 ± 2", ValueRule(kind: .number, values: ["30"], tolerance: Tolerance(2))),
      ("liste : A; B", ValueRule(values: ["A", "B"])), ("Mur [ext]", ValueRule(values: ["Mur [ext]"])),
      ("CF 1h", ValueRule(values: ["CF 1h"])),
    ])
  func said(values: String, expected: ValueRule) {
    let read = read(values)
    #expect(read.rule == expected && read.told.isEmpty)
  }

  @Test(
    "what it cannot say is told, and is no allowed value",
    arguments: [
      "différent de 0", "≠ 0", "EI30 minimum", "REI 60 ou plus", "U < 6", "EI30, EI60, etc.", "EI30, EI60, ...",
      "à définir", "format AAAA-MM-JJ", "EI30 (par défaut)", "autre que N/A", "sauf EI30", "commence par A ou B",
      "50 % ± 5 %",
    ])
  func unread(values: String) {
    let read = read(values)
    #expect(read.rule == ValueRule() && read.told == [.unreadValue])
  }

  @Test(
    "a phrase that contradicts the type is told",
    arguments: [
      ("Booléen", "unique"), ("Nombre", "commence par P-"), ("Nombre", "booléen"),
    ])
  func contradicting(type: String, values: String) {
    let read = read(values, type: type)
    #expect(read.rule?.values == [] && read.rule?.patterns == [] && read.told == [.unreadValue])
  }

  @Test(
    "that no value may be there is for a person: nothing is demanded",
    arguments: ["doit être vide", "Ne pas renseigner"])
  func empty(values: String) throws {
    let reading = reading(values)
    let line = try #require(reading.lines.first { $0.row == 2 })
    #expect(line.kind == .checklist && line.reason?.code == .leftToPerson && line.reason?.arguments == [values])
    guard case .checklist(let text)? = reading.cahier?.requirements.first?.content else {
      Issue.record("no checklist")
      return
    }
    #expect(text.text(in: "fr") == "IfcFan - A - \(values)")
  }
}
