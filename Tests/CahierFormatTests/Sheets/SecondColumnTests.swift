import CahierFormat
import Requirements
import Testing

@Suite("Two columns of a matrix that say what the value must be")
struct SecondColumnTests {
  private func read(_ headings: String, _ cells: String, place: String = "Pset_DoorCommon;Reference") -> (
    rule: ValueRule?, note: String?, told: [SheetProblemCode]
  ) {
    let rows = [
      "ID;Classe IFC;Pset;Propriété;\(headings)", "R0;IfcDoor;\(place);\(cells)",
      // Columns that say nothing anywhere have no meaning.
      "R1;IfcDoor;Ville_Porte;A;Texte;Texte",
    ]
    let reading = SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
    let requirement = reading.cahier?.requirements.first { $0.id == "R0" }
    let told = reading.problems.filter { $0.row == 2 }.map(\.code)
    guard case .checks(_, let checks)? = requirement?.content else { return (nil, nil, told) }
    return (checks.first?.rule, requirement?.note.text(in: "fr"), told)
  }

  @Test(
    "both are read",
    arguments: [
      ("Type de donnée;Format attendu", "Texte;[A-Z]{2}\\d{6}", ValueRule(kind: .text, patterns: ["[A-Z]{2}\\d{6}"])),
      ("Type;Format", "IfcIdentifier;Texte", ValueRule(kind: .text, dataTypes: ["IfcIdentifier"])),
      ("Type;Format", "Texte;20 caractères max", ValueRule(kind: .text, patterns: [".{0,20}"])),
      ("Type;Format", "Date;AAAA-MM-JJ", ValueRule(kind: .date)),
      ("Valeurs possibles;Contrainte", ";P-1, P-2", ValueRule(values: ["P-1", "P-2"])),
      ("Valeurs possibles;Contrainte", "P-1;unique", ValueRule(values: ["P-1"], uniqueness: Uniqueness(.model))),
      ("Valeur;Liste de valeurs", "P-1;P-1", ValueRule(values: ["P-1"])),
    ])
  func both(headings: String, cells: String, expected: ValueRule) {
    let read = read(headings, cells)
    #expect(read.rule == expected && read.told.isEmpty)
  }

  @Test("bounds in the second are those of the row")
  func bounds() {
    let read = read("Valeurs possibles;Contrainte", ";> 5 m", place: "Qto_DoorBaseQuantities;Width")
    #expect(read.rule == ValueRule(kind: .number, unit: "m", minimum: ValueBound(5, isExclusive: true)))
  }

  @Test(
    "what does not fit beside the first is told",
    arguments: [
      ("Valeur;Liste de valeurs", "P-1;P-1, P-2, P-3", "P-1, P-2, P-3", ValueRule(values: ["P-1"])),
      ("Type;Format", "Texte;JJMMAA", "JJMMAA", ValueRule(kind: .text)),
      ("Valeurs possibles;Contrainte", "P-1;> 5", "> 5", ValueRule(values: ["P-1"])),
    ])
  func told(headings: String, cells: String, note: String, expected: ValueRule) {
    let read = read(headings, cells)
    #expect(read.rule == expected && read.told == [.unreadValue] && read.note == note)
  }
}
