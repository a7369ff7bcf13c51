import CahierFormat
import Requirements
import Testing

@Suite("Columns of a matrix for versions of IFC")
struct VersionCellTests {
  private func read(_ rows: [[String]]) -> SheetReading { SheetReader.read(MatrixFile(rows).bytes, path: "m.xlsx") }

  /// Each requirement: id, classes, and the places in each version, `-` where it is not due.
  private func lines(_ reading: SheetReading) -> [String] {
    (reading.cahier?.requirements ?? []).map { requirement in
      guard case .checks(let applicability, let checks) = requirement.content, let table = checks.first?.locators else {
        return "\(requirement.id) ☐"
      }
      let places = ["IFC2X3", "IFC4", "IFC4X3_ADD2"].map { version in
        let places = table.locators(in: version).map(\.text)
        return places.isEmpty ? "-" : places.joined(separator: "|")
      }
      return ([requirement.id] + applicability.classes.map(\.text) + places).joined(separator: " ")
    }
  }

  @Test("classes and sets are those of the version of the model")
  func classesAndSets() throws {
    let reading = read([
      ["ID", "Classe IFC2x3", "Classe IFC4", "Pset IFC2x3", "Pset IFC4", "Propriété"],
      ["E1", "IfcFlowTerminal", "IfcSanitaryTerminal", "Ville", "Ville", "Code"],
      ["E2", "IfcSpace", "IfcSpace", "BaseQuantities", "Qto_SpaceBaseQuantities", "NetFloorArea"],
      ["E3", "IfcDoor", "IfcDoor", "Ville", "Ville", "Code"], ["E4", "-", "IfcFan", "-", "Ville", "Code"],
      ["E5", "IfcFlowMovingDevic", "IfcPump", "Ville", "Ville", "Code"],
    ])
    #expect(
      lines(reading) == [
        "E1 IfcFlowTerminal Ville.Code - -", "E1-IFC4 IfcSanitaryTerminal - Ville.Code Ville.Code",
        "E2 IfcSpace BaseQuantities.NetFloorArea - -",
        "E2-IFC4 IfcSpace - Qto_SpaceBaseQuantities.NetFloorArea Qto_SpaceBaseQuantities.NetFloorArea",
        "E3 IfcDoor Ville.Code Ville.Code Ville.Code", "E4 IfcFan - Ville.Code Ville.Code",
        "E5-IFC4 IfcPump - Ville.Code Ville.Code",
      ])
    #expect(reading.lines[1].requirements == ["E1", "E1-IFC4"] && reading.sheets[0].understood == 5)
    #expect(reading.problems.map { "\($0.row) \($0.code.rawValue)" } == ["6 unknown-class"])
    let again = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(again.problems.isEmpty && again.layout == reading.layout)
    var cahier = try #require(reading.cahier)
    cahier.path = nil
    let workbook = try #require(CahierWorkbook.bytes(cahier))
    #expect(SheetReader.read(workbook, path: "again.xlsx").cahier?.requirements == cahier.requirements)
  }

  @Test("a class that stands above is that of its version")
  func carriedDown() {
    let reading = read([
      ["Classe IFC2x3", "Classe IFC4", "Pset", "Propriété"], ["IfcFlowTerminal", "IfcSanitaryTerminal", "Ville", "A"],
      ["", "", "Ville", "B"], ["IfcDoor", "IfcDoor", "Ville", "A"], ["", "", "Ville", "B"],
      ["-", "IfcFan", "Ville", "A"], ["", "", "Ville", "B"],
    ])
    #expect(reading.problems.isEmpty)
    #expect(
      lines(reading) == [
        "R2 IfcFlowTerminal Ville.A - -", "R2-2 IfcSanitaryTerminal - Ville.A Ville.A",
        "R3 IfcFlowTerminal Ville.B - -", "R3-2 IfcSanitaryTerminal - Ville.B Ville.B",
        "R4 IfcDoor Ville.A Ville.A Ville.A", "R5 IfcDoor Ville.B Ville.B Ville.B",
        "R6 IfcFan - Ville.A Ville.A", "R7 IfcFan - Ville.B Ville.B",
      ])
  }
}
