public import Findings

/// The formats in which `check` can report. To add one: a case here, and a file beside this one.
public enum CheckReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For people, in a browser or on paper.
  case html

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink.
  /// - Complexity: O(failures written) in time; the memory needed does not depend on their number.
  public func write(_ result: CheckResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    switch self {
    case .text: CheckTextReport(result, settings, out).write()
    case .json: CheckJSONReport(result, settings).write(to: out)
    case .html: CheckHTMLReport(result, settings).write(to: out)
    }
    try out.finish()
  }
}
