public import Findings

/// The formats in which `audit` can report.
public enum AuditReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink.
  public func write(_ result: AuditResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    switch self {
    case .text: AuditTextReport(result, settings, out).write()
    case .json: AuditJSONReport(result: result).write(to: out)
    }
    try out.finish()
  }
}
