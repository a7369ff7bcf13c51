import CahierFormat
import Requirements
import Testing

@Suite("Bounds of a matrix that name a quantity or another unit")
struct ComparisonChainTests {
  private func read(_ values: String, type: String, unit: String) -> (rule: ValueRule?, told: [SheetProblemCode]) {
    let rows = [
      "Classe IFC;Jeu de propriétés;Propriété;Type;Unité;Valeurs", "IfcFan;Ville;A;\(type);\(unit);\"\(values)\"",
      "IfcFan;Ville;B;Texte;;EI30", "IfcFan;Ville;C;Texte;;EI60",
    ]
    let reading = SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
    let told = reading.problems.filter { $0.row == 2 }.map(\.code)
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first(where: { $0.id == "R2" })?.content else {
      return (nil, told)
    }
    return (checks.first?.rule, told)
  }

  @Test(
    "bounds around a name, and in a unit of the same quantity",
    arguments: [
      ("0 < U <= 6", "", "", ValueBound(0, isExclusive: true), ValueBound(6), nil),
      ("6 ≥ U > 0", "", "", ValueBound(0, isExclusive: true), ValueBound(6), nil),
      ("2,5 m ≤ HSP ≤ 3 m", "", "", ValueBound(2.5), ValueBound(3), "m"),
      ("U ≤ 1,4", "Réel", "", nil, ValueBound(1.4), nil),
      ("Ug < 1", "", "W/m2K", nil, ValueBound(1, isExclusive: true), "W/m2K"),
      ("> 90 mm", "", "cm", ValueBound(9, isExclusive: true), nil, "cm"),
      ("≥ 2,5 t", "", "kg", ValueBound(2500), nil, "kg"),
      ("83 à 93 cm", "", "m", ValueBound(0.83), ValueBound(0.93), "m"),
      ("830 mm < x", "Réel", "m", nil, nil, "m"),
    ] as [(String, String, String, ValueBound?, ValueBound?, String?)])
  func bounds(
    values: String, type: String, unit: String, minimum: ValueBound?, maximum: ValueBound?, expected: String?
  ) {
    let read = read(values, type: type, unit: unit)
    #expect(read.rule?.minimum == minimum && read.rule?.maximum == maximum && read.rule?.unit == expected)
    #expect(read.told == (minimum == nil && maximum == nil ? [.unreadValue] : []))
  }

  @Test(
    "what says nothing of a number is told",
    arguments: [
      ("EI ≥ 30", "", ""), ("0 < U > 6", "Réel", ""), ("0 m < L < 3 cm", "Réel", ""), ("> 90 kg", "", "cm"),
      ("1 < 2 < 3 < 4", "Réel", ""), ("U ≤ 1,4", "Texte", ""),
    ])
  func unread(values: String, type: String, unit: String) {
    let read = read(values, type: type, unit: unit)
    #expect(read.rule?.minimum == nil && read.rule?.maximum == nil && read.told == [.unreadValue])
  }
}
