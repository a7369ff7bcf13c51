public import Findings

/// The formats in which `info` can report.
public enum InfoReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  /// Writes `summary` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink.
  public func write(_ summary: ModelSummary, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    switch self {
    case .text: InfoTextReport(summary, settings, out).write()
    case .json: InfoJSONReport(summary: summary, settings: settings).write(to: out)
    }
    try out.finish()
  }
}
