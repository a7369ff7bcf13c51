/// The formats in which `scan` can report.
enum PortfolioReportFormat: String, Sendable, CaseIterable {
  case text, json, jsonl, html, xlsx, csv
  var isBinary: Bool { self == .xlsx }
}
