import Findings
import Reports
import Testing
import Wording

@Suite("A table by a mapping")
struct MappedTableTests {
  @Test("Rows that are accepted and rows that are refused go to two files, the latter with why")
  func tables() throws {
    let (accepted, refused) = (GatheringSink(), GatheringSink())
    let report = MappedTableReport(
      headings: ["Repère", "Fabricant"], separator: ";", ReportSettings(language: .fr),
      accepted: ByteWriter(accepted), refused: ByteWriter(refused))
    report.add(
      TableRow(cells: ["CH;1", "=cmd()"], refusals: [], className: "IfcBoiler", globalId: "a"), path: "m.ifc")
    report.add(
      TableRow(
        cells: [nil, "à définir"],
        refusals: [.init(column: 0, reason: .empty), .init(column: 1, reason: .placeholder)],
        className: "IfcBoiler", globalId: "b"), path: "m.ifc")
    try report.finish()
    #expect(accepted.text == "\u{FEFF}Repère;Fabricant\r\n\"CH;1\";'=cmd()\r\n")
    let lines = refused.text.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "\u{FEFF}Repère;Fabricant;Motif du refus;Classe;GlobalId;Maquette")
    #expect(lines.last?.hasPrefix(";à définir;") == true)
    #expect(lines.last?.hasSuffix(";IfcBoiler;b;m.ifc") == true)
    #expect(lines.last?.contains("Repère\u{A0}: rien, Fabricant\u{A0}: valeur de remplissage") == true)
    #expect(report.acceptedRows == 1 && report.refusedRows == 1)
  }
}
