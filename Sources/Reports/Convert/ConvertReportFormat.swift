public import Findings

/// The formats in which `convert` can report.
public enum ConvertReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink.
  public func write(_ result: ConversionResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    switch self {
    case .text: ConvertTextReport(result, settings, out).write()
    case .json: ConvertJSONReport(result: result).write(to: out)
    }
    try out.finish()
  }
}
