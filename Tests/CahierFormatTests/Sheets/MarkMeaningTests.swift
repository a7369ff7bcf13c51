import CahierFormat
import Requirements
import Testing

@Suite("Marks that ask for nothing by themselves")
struct MarkMeaningTests {
  private func read(_ legend: String, _ rows: [[String]]) -> SheetReading {
    let headings = ["Classe IFC", "Pset", "Propriété", "APD", "PRO", "DOE"]
    return SheetReader.read(MatrixFile([[legend], headings] + rows).bytes, path: "m.xlsx")
  }

  @Test(
    "a mark that depends on something by the legend is refused, and what else is marked is due",
    arguments: ["C = conditionnel", "C : selon besoin", "C = le cas échéant", "C = conditional"])
  func conditional(explanation: String) {
    let reading = read(
      "Légende : O = optionnel ; X = obligatoire ; \(explanation)",
      [
        ["IfcDoor", "Pset_DoorCommon", "FireRating", "O", "X", "X"],
        ["IfcDoor", "Pset_DoorCommon", "IsExternal", "C", "C", "X"],
        ["IfcDoor", "Pset_DoorCommon", "SmokeStop", "C", "C", "C"],
      ])
    #expect(reading.cahier?.requirements.map(\.id) == ["R3", "R4"])
    #expect(reading.cahier?.requirements.last?.stages.span == .from("doe"))
    #expect(reading.sheets[0].marks.refused == 5 && reading.lines.last?.reason?.code == .unknownMark)
    let again = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(again.problems.isEmpty && again.layout == reading.layout)
  }

  @Test("level 0 of development asks for nothing")
  func levelZero() {
    let reading = read(
      "Niveaux de développement",
      [
        ["IfcDoor", "Pset_DoorCommon", "FireRating", "LOD 0", "LOD 200", "LOD 300"],
        ["IfcDoor", "Pset_DoorCommon", "IsExternal", "ND0", "ND0", "ND3"],
        ["IfcDoor", "Pset_DoorCommon", "SmokeStop", "ND0", "LOD 000", "ND 0"],
      ])
    #expect(reading.cahier?.requirements.map(\.stages.span) == [.from("pro"), .from("doe")])
    #expect(reading.refusals.map(\.code) == [.noMark])
  }
}
