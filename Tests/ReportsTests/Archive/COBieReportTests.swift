import Findings
import Glibc
import Reports
import TestSupport
import Testing
import Wording

@Suite("A COBie workbook")
struct COBieReportTests {
  private func row(
    _ sheet: COBieSheet, _ instance: UInt64, _ name: String?, _ cells: [String: COBieRow.Cell] = [:]
  ) -> COBieRow {
    COBieRow(
      sheet: sheet, instance: instance, name: name, otherName: "id\(instance)",
      cells: sheet.columns.dropFirst().map { cells[$0.name] ?? .empty })
  }

  private func workbook(_ report: COBieReport) throws -> WorkbookCells {
    let sink = GatheringSink()
    #expect(try report.finish(to: ByteWriter(sink)))
    return try WorkbookCells(sink.bytes)
  }

  @Test("has the sheets and columns of COBie 2.4, and says n/a where a required cell is empty")
  func sheets() throws {
    let report = COBieReport(ReportSettings(language: .en), folder: "/tmp")
    report.beginModel()
    report.add(row(.contact, 1, nil, ["Company": .text("Atelier")]))
    report.add(row(.facility, 2, "School", ["CreatedBy": .name(.contact, 1), "ProjectName": .text("P")]))
    let book = try workbook(report)
    #expect(book.names == ["Instruction"] + COBieSheet.allCases.map(\.rawValue))
    #expect(book.texts("Facility").first == COBieSheet.facility.columns.map(\.name))
    let facility = try #require(book.sheets["Facility"]?.last)
    #expect(facility["A"]?.text == "School" && facility["B"]?.text == "id1" && facility["D"]?.text == "n/a")
    // Optional cells stay empty.
    #expect(facility["S"] == nil)
    #expect(book.texts("Contact").last?.first == "id1")
  }

  @Test("tells rows of one name apart, and those who refer to them follow")
  func names() throws {
    let report = COBieReport(ReportSettings(language: .fr), folder: "/tmp")
    for _ in 0..<2 {
      report.beginModel()
      report.add(row(.floor, 8, "RDC"))
      report.add(row(.floor, 9, "RDC"))
      report.add(row(.space, 21, "001", ["FloorName": .name(.floor, 9)]))
      report.add(row(.zone, 30, "Z", ["SpaceNames": .name(.space, 21)]))
      report.add(row(.zone, 30, "Z", ["SpaceNames": .name(.space, 99)]))
    }
    let book = try workbook(report)
    #expect(book.texts("Floor").dropFirst().map(\.first) == ["RDC", "RDC (2)", "RDC (3)", "RDC (4)"])
    #expect(book.sheets["Space"]?.dropFirst().map { $0["E"]?.text } == ["RDC (2)", "RDC (4)"])
    #expect(book.sheets["Zone"]?.dropFirst().map { $0["A"]?.text } == ["Z", "Z", "Z (2)", "Z (2)"])
    #expect(book.sheets["Zone"]?.dropFirst().map { $0["E"]?.text } == ["001", "n/a", "001 (2)", "n/a"])
  }

  @Test("says how complete each sheet is, placeholders and rows without a name apart")
  func readiness() throws {
    let report = COBieReport(ReportSettings(language: .en), folder: "/tmp")
    report.beginModel()
    report.add(row(.floor, 1, "RDC", ["Category": .text("Floor")]))
    report.add(row(.floor, 2, nil, ["Category": .text("Floor")]))
    report.add(row(.floor, 3, "R+1", ["Category": .placeholder("TBD")]))
    report.add(row(.floor, 4, "R+2"))
    let book = try workbook(report)
    let line = try #require(book.texts("Instruction").first { $0.first == "Floor" })
    #expect(line == ["Floor", "4", "1", "0.25"])
    #expect(book.texts("Instruction").contains(["Floor", "Category", "4", "2", "0.5"]))
    #expect(book.texts("Floor").map(\.first) == ["Name", "RDC", "id2", "R+1", "R+2"])
    #expect(book.texts("Floor")[3][3] == "TBD")
  }

  @Test("writes a contact once, and counts rows for which a sheet has no room")
  func limits() throws {
    let report = COBieReport(ReportSettings(language: .en), folder: "/tmp", mostRows: 3)
    for _ in 0..<5 {
      report.beginModel()
      report.add(row(.contact, 1, "a@b.fr"))
      report.add(row(.floor, 1, "RDC"))
    }
    let book = try workbook(report)
    #expect(book.texts("Contact").count == 2)
    #expect(book.texts("Floor").count == 3)
    #expect(book.texts("Instruction").first { $0.first == "Floor" } == ["Floor", "5", "0", "0.0", "3"])
    #expect(book.names.count == 10)
  }

  @Test("rows wait in the folder that is given, and one that takes none is refused")
  func folder() throws {
    let report = COBieReport(ReportSettings(language: .en), folder: "/nowhere/at/all")
    report.beginModel()
    report.add(row(.component, 1, "P-1", [:]))
    #expect(throws: SinkError.refused(number: ENOENT)) { _ = try report.finish(to: ByteWriter(GatheringSink())) }
  }

  @Test("names and values that steer a program are text, however many rows there are")
  func many() throws {
    let report = COBieReport(ReportSettings(language: .en), folder: "/tmp")
    report.beginModel()
    for number in 0..<5_000 {
      report.add(row(.component, UInt64(number), "=1+1", ["Description": .text("é\u{7}\u{202E}x")]))
    }
    let rows = try workbook(report).texts("Component")
    #expect(rows.count == 5_001)
    #expect(rows[1].first == "=1+1" && rows[5_000].first == "=1+1 (5000)")
    #expect(rows.allSatisfy { !$0.joined().contains("\u{202E}") })
  }
}
