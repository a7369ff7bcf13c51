public import Findings

/// The formats in which `diff` can report.
public enum DiffReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal; long lists are cut and their number is said.
  case text
  /// For programs; nothing is cut.
  case json

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink.
  public func write(_ result: ComparisonResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    switch self {
    case .text: DiffTextReport(result, settings, out).write()
    case .json: DiffJSONReport(result, settings).write(to: out)
    }
    try out.finish()
  }
}
