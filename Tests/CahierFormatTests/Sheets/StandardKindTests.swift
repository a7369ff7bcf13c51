import CahierFormat
import Requirements
import Testing

@Suite("Values of a matrix without a column of types")
struct StandardKindTests {
  private func read(
    _ set: String, _ property: String, _ values: String, heading: String = "Valeurs"
  ) -> (rule: ValueRule?, told: [SheetProblemCode]) {
    let rows = ["ID;Classe IFC;Pset;Propriété;\(heading)", "R0;IfcDoor;\(set);\(property);\"\(values)\""]
    let reading = SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first?.content else { return (nil, []) }
    return (checks.first?.rule, reading.problems.map(\.code))
  }

  @Test(
    "the standard property says whether they are numbers, texts, or true or false",
    arguments: [
      ("Qto_DoorBaseQuantities", "Width", "0,93", ValueRule(values: ["0.93"])),
      ("Qto_DoorBaseQuantities", "Width", "930 mm", ValueRule(unit: "mm", values: ["930"])),
      ("Qto_DoorBaseQuantities", "Width", "0,83 ; 0,93", ValueRule(values: ["0.83", "0.93"])),
      ("Pset_DoorCommon", "ThermalTransmittance", "1,4", ValueRule(values: ["1.4"])),
      ("Pset_DoorCommon", "IsExternal", "VRAI", ValueRule(values: ["true"])),
      ("Pset_DoorCommon", "IsExternal", "Non", ValueRule(values: ["false"])),
      ("Pset_DoorCommon", "FireRating", "30,60", ValueRule(values: ["30", "60"])),
      ("Pset_DoorCommon", "FireRating", "1-5", ValueRule(values: ["1-5"])),
      ("Pset_DoorCommon", "FireRating", "30 min", ValueRule(values: ["30 min"])),
    ])
  func standard(set: String, property: String, values: String, expected: ValueRule) {
    let read = read(set, property, values)
    #expect(read.rule == expected && read.told.isEmpty)
  }

  @Test("bounds of what is no number are told", arguments: ["FireRating", "IsExternal"], ["> 30", "2 ± 1"])
  func bounds(property: String, values: String) {
    let read = read("Pset_DoorCommon", property, values)
    #expect(read.rule == ValueRule() && read.told == [.unreadValue])
  }

  @Test("what is neither true nor false is told", arguments: ["EI30", "selon plan"])
  func untrue(values: String) {
    let read = read("Pset_DoorCommon", "IsExternal", values)
    #expect(read.rule == ValueRule() && read.told == [.unreadValue])
  }

  @Test(
    "of an owner's property a number or a yes is allowed in both ways of writing",
    arguments: [
      ("1,4", ValueRule(values: ["1.4", "1,4"])), ("1 000", ValueRule(values: ["1000", "1 000"])),
      ("0,90", ValueRule(values: ["0.90", "0,90"])), ("Oui", ValueRule(values: ["Oui", "true"])),
      ("50 %", ValueRule(kind: .number, unit: "%", values: ["50"])),
      ("930 mm", ValueRule(kind: .number, unit: "mm", values: ["930"])),
      ("30,60", ValueRule(values: ["30", "60"])), ("2 A", ValueRule(values: ["2 A"])),
      ("12", ValueRule(values: ["12"])),
      ("1, 4", ValueRule(values: ["1", "4"])), ("1A", ValueRule(values: ["1A"])),
    ])
  func own(values: String, expected: ValueRule) {
    let read = read("Ville_Porte", "P", values)
    #expect(read.rule == expected && read.told.isEmpty)
  }

  @Test(
    "the heading of the values may name their unit",
    arguments: [
      ("Qto_DoorBaseQuantities", "≥ 700", ValueRule(kind: .number, unit: "mm", minimum: ValueBound(700))),
      ("Qto_DoorBaseQuantities", "930", ValueRule(unit: "mm", values: ["930"])),
      ("Qto_DoorBaseQuantities", "0,93 m", ValueRule(unit: "m", values: ["0.93"])),
      ("Ville_Porte", "700 ; 800", ValueRule(unit: "mm", values: ["700", "800"])),
      ("Ville_Porte", "large", ValueRule(values: ["large"])),
    ])
  func heading(set: String, values: String, expected: ValueRule) {
    let read = read(set, "Width", values, heading: "Valeur attendue (mm)")
    #expect(read.rule == expected && read.told.isEmpty)
  }
}
