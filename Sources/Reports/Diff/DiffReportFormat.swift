public import Findings
import Glibc

/// The formats in which `diff` can report.
public enum DiffReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal; long lists are cut and their number is said.
  case text
  /// For programs; nothing is cut.
  case json
  /// For people, in a browser or on paper.
  case html
  /// A workbook for spreadsheets.
  case xlsx
  /// A draft of the annex for the clearing of reservations, in Markdown.
  case annex

  /// Whether it is bytes that no terminal shows.
  public var isBinary: Bool { self == .xlsx }

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink; EFBIG where a workbook would be larger than archives may be.
  public func write(_ result: ComparisonResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    var isWhole = true
    switch self {
    case .text: DiffTextReport(result, settings, out).write()
    case .json: DiffJSONReport(result, settings).write(to: out)
    case .html: DiffHTMLReport(result, settings, out).write()
    case .xlsx: isWhole = DiffWorkbookReport(result, settings, out).write()
    case .annex: DiffAnnexReport(result, settings, out).write()
    }
    try out.finish()
    if !isWhole { throw .refused(number: EFBIG) }
  }
}
