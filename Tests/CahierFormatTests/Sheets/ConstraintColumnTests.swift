import CahierFormat
import Requirements
import Testing

@Suite("Columns of a matrix that constrain beyond the value")
struct ConstraintColumnTests {
  private func reading(_ headings: String, _ cells: String, _ place: String) -> SheetReading {
    let rows = ["ID;Classe IFC;Pset;Propriété;\(headings)", "R0;IfcDoor;\(place);\(cells)"]
    return SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  private func check(_ reading: SheetReading) -> (check: Check?, applicability: Applicability?) {
    guard case .checks(let applicability, let checks)? = reading.cahier?.requirements.first?.content else {
      return (nil, nil)
    }
    return (checks.first, applicability)
  }

  private let reference = "Pset_DoorCommon;Reference"
  private let width = "Qto_DoorBaseQuantities;Width"

  @Test(
    "rules, uniqueness and lengths are read",
    arguments: [
      ("Codification", "P-[0-9]{4}", ValueRule(patterns: ["P-[0-9]{4}"])),
      ("Convention de nommage", "commence par P-", ValueRule(patterns: ["P-.*"])),
      ("Unicité", "Oui", ValueRule(uniqueness: Uniqueness(.model))), ("Unicité", "non", ValueRule()),
      ("Longueur max", "20", ValueRule(patterns: [".{0,20}"])),
      ("Nb de caractères max", "20", ValueRule(patterns: [".{0,20}"])),
      ("Longueur min", "4", ValueRule(patterns: [".{4,}"])), ("Contrôle", "x", ValueRule()),
    ])
  func rules(heading: String, cell: String, expected: ValueRule) {
    let reading = reading(heading, cell, reference)
    #expect(check(reading).check?.rule == expected && reading.problems.isEmpty)
  }

  @Test(
    "ranges and tolerances of numbers are read",
    arguments: [
      (
        "Plage", "800-1200 mm",
        ValueRule(kind: .number, unit: "mm", minimum: ValueBound(800), maximum: ValueBound(1200))
      ),
      (
        "Règle de vérification", "> 1,20 m",
        ValueRule(kind: .number, unit: "m", minimum: ValueBound(1.2, isExclusive: true))
      ),
      (
        "Valeurs;Tolérance", "0,93;± 1 %",
        ValueRule(kind: .number, values: ["0.93"], tolerance: Tolerance(1, isPercent: true))
      ),
      (
        "Unité;Valeurs;Tolérance", "m;0,93;5 mm",
        ValueRule(kind: .number, unit: "m", values: ["0.93"], tolerance: Tolerance(0.005))
      ),
    ])
  func numbers(headings: String, cells: String, expected: ValueRule) {
    let reading = reading(headings, cells, width)
    var rule = check(reading).check?.rule
    // Whether the kind is said or only that of the standard property is the same.
    rule?.kind = .number
    #expect(rule == expected && reading.problems.isEmpty)
  }

  @Test(
    "what is not understood is told, with its heading, and asks for nothing",
    arguments: [
      ("Contrôle", "visuel sur site"), ("Codification", "P-001, P-002"), ("Tolérance", "± 1 %"),
      ("Longueur max", "courte"), ("Obligatoire", "selon lot"), ("Unicité", "par bâtiment"), ("Cardinalité", "2..4"),
      ("Nombre minimum d'objets", "1 par étage"),
      ("Nombre minimum d'objets", "1"), ("Longueur max", "10000"),
    ])
  func told(heading: String, cell: String) {
    let reading = reading(heading, cell, reference)
    #expect(check(reading).check?.rule == ValueRule() && check(reading).check?.isOptional == false)
    #expect(reading.problems.map(\.code) == [.unreadValue])
    #expect(reading.problems.first?.arguments == ["\(heading): \(cell)"])
    #expect(reading.cahier?.requirements.first?.note.text(in: "fr") == "\(heading): \(cell)")
  }

  @Test(
    "what need not be there is optional",
    arguments: [
      ("Obligatoire", "Non", true), ("Requis", "N", true), ("Required", "No", true), ("Obligatorio", "No", true),
      ("Obligatoire", "Oui", false), ("Cardinalité", "0..1", true), ("Cardinalité", "1..n", false),
      ("Exigence obligatoire ?", "Non", true), ("Obligatoire", "facultatif", true),
    ])
  func required(heading: String, cell: String, isOptional: Bool) {
    let reading = reading(heading, cell, reference)
    #expect(check(reading).check?.isOptional == isOptional && reading.problems.isEmpty)
  }

  @Test(
    "a condition of one property and one value is one of the objects",
    arguments: [
      ("Condition", "si IsExternal = VRAI", ["true"], false), ("Filtre", "IsExternal=FALSE", ["false"], false),
      ("Condition", "si Pset_DoorCommon.IsExternal = non", ["false"], false),
      ("Condition", "IsExternal ≠ oui", ["true"], true),
    ])
  func conditions(heading: String, cell: String, values: [String], isNegated: Bool) throws {
    let condition = try #require(check(reading(heading, cell, reference)).applicability?.conditions.first)
    #expect(condition.locators.common.map(\.text) == ["Pset_DoorCommon.IsExternal"])
    #expect(condition.rule == ValueRule(values: values) && condition.isNegated == isNegated)
  }

  @Test(
    "another one makes the row one for a person",
    arguments: [
      ("Condition", "si local technique"), ("Exclusions", "sauf portes de gaine"), ("Exclusions", "IsExternal = oui"),
      ("Exclusions", "IfcDoorStandardCase"),
      ("Filtre", "Largeur > 1"), ("Condition", "si Inconnue = 1"), ("Condition", "IsExternal = peut-être"),
    ])
  func unread(heading: String, cell: String) throws {
    let line = try #require(reading(heading, cell, reference).lines.last)
    #expect(line.kind == .checklist && line.reason?.code == .leftToPerson)
    #expect(line.reason?.arguments == ["\(heading): \(cell)"])
  }

  @Test("a layout with these columns is read back as it is written")
  func layout() {
    let reading = reading("Règle;Unicité;Tolérance;Longueur min;Longueur max;Obligatoire;Filtre", ";;;;;;", reference)
    let again = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(again.problems.isEmpty && again.layout == reading.layout)
    #expect(
      reading.layout.tables.first?.columns.suffix(7).map(\.meaning) == [
        .rule, .unique, .tolerance, .minimumLength, .maximumLength, .required, .condition,
      ])
  }
}
