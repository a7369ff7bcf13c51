import Findings
import Workbook

/// `scan --report csv`: a row for each model and each specification that it was asked; a model that was asked nothing, or
/// could not be read, has one row. The headings are names of columns of the database, and the same in every language.
struct PortfolioCSVReport {
  private static let headings = [
    "path", "status", "problem", "latest", "building", "building_name", "sha256", "bytes", "schema", "exporter",
    "exporter_version", "time_stamp", "storeys", "rooms", "rooms_with_area", "area", "objects", "equipment",
    "with_maker", "with_serial", "specification", "specification_name", "severity", "lot", "result", "applicable",
    "passed", "failed", "valid", "absent", "placeholder", "misplaced", "invalid", "not_evaluable",
  ]

  func write(_ source: some PortfolioSource, to out: ByteWriter) throws {
    out.bytes([0xEF, 0xBB, 0xBF])
    out.text(Self.headings.joined(separator: ",") + "\r\n")
    var row: [UInt8] = []
    try source.forEachResult { result in
      row.removeAll(keepingCapacity: true)
      for (position, cell) in Self.cells(of: result).enumerated() {
        if position > 0 { row.append(UInt8(ascii: ",")) }
        if let cell { CSVText.append(DisplayText.printable(cell), separator: UInt8(ascii: ","), to: &row) }
      }
      row += [0x0D, 0x0A]
      out.bytes(row)
      return !out.hasFailed
    }
  }

  private static func cells(of result: PortfolioResult) -> [String?] {
    let what: [String?] = [
      result.path, result.status, result.problem, result.isLatest ? "1" : "0", result.building, result.buildingName,
      result.sha256, text(result.bytes), result.schema, result.exporter, result.exporterVersion, result.timeStamp,
    ]
    let held: [String?] =
      [result.storeys, result.rooms, result.roomsWithArea].map(text) + [result.area.map { $0.description }]
      + [result.objects, result.equipment, result.withMaker, result.withSerial].map(text)
    let asked: [String?] = [
      result.specification, result.specificationName, result.severity, result.lot, result.result,
    ]
    let counts = [
      result.applicable, result.passed, result.failed, result.valid, result.absent, result.placeholder,
      result.misplaced, result.invalid, result.notEvaluable,
    ]
    return what + held + asked + counts.map(text)
  }

  private static func text(_ number: Int?) -> String? { number.map { String($0) } }
}
