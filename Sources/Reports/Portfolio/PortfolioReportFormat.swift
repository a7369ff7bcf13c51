public import Findings
import Glibc

/// The formats in which an archive is reported: what a scan ends with, and the portfolio of its database.
public enum PortfolioReportFormat: String, Sendable, CaseIterable {
  /// What a scan ends with, for people.
  case text
  /// The same for programs.
  case json
  /// The portfolio, for people, in a browser.
  case html
  /// The portfolio as a workbook for spreadsheets.
  case xlsx
  /// A row for each model and each specification that it was asked.
  case csv
  /// The line of each model, as workers write it.
  case jsonl

  /// Whether it is bytes that no terminal shows.
  public var isBinary: Bool { self == .xlsx }

  /// Writes what `source` tells to `sink` in this format.
  ///
  /// - Throws: ``SinkError``, the first of the sink, and EFBIG where a workbook would be larger than archives may be; or
  ///   what the source throws.
  /// - Complexity: O(rows of the archive) in time; the memory of `csv` and `jsonl` does not depend on their number.
  public func write(_ source: some PortfolioSource, _ settings: ReportSettings, to sink: any ByteSink) throws {
    let out = ByteWriter(sink)
    var isWhole = true
    switch self {
    case .text: ArchiveTextReport(try source.summary(PortfolioLimits()), settings, out).write()
    case .json: ArchiveJSONReport(summary: try source.summary(.none), settings: settings).write(to: out)
    case .html: PortfolioHTMLReport(try source.portfolio(PortfolioLimits()), settings).write(to: out)
    case .xlsx: isWhole = PortfolioWorkbookReport(try source.portfolio(.none), settings, out).write()
    case .csv: try PortfolioCSVReport().write(source, to: out)
    case .jsonl:
      try source.forEachLine { line in
        out.text(line)
        out.byte(UInt8(ascii: "\n"))
        return !out.hasFailed
      }
    }
    try out.finish()
    if !isWhole { throw SinkError.refused(number: EFBIG) }
  }
}
