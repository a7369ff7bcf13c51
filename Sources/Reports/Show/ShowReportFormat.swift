public import Findings

/// The formats in which `show` can report.
public enum ShowReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs: JSON Lines.
  case json
}

/// Writes objects one after the other, as they are read: nothing is kept.
public struct ShowReport {
  private let out: ByteWriter
  private let write: (ObjectRecord) -> Void
  private let writeProblems: (String, [Problem]) -> Void

  /// A report to `sink` in `format`.
  public init(_ format: ShowReportFormat, _ settings: ReportSettings, to sink: any ByteSink) {
    let out = ByteWriter(sink)
    self.out = out
    switch format {
    case .text:
      let report = ShowTextReport(settings, out)
      write = { report.write($0) }
      writeProblems = { report.write(path: $0, $1) }
    case .json:
      var report = ShowJSONReport(out)
      write = { report.write($0) }
      writeProblems = { report.write(path: $0, $1, in: settings.language) }
    }
  }

  /// Whether nothing that follows will be written, because the sink has refused something.
  public var hasFailed: Bool { out.hasFailed }

  /// Writes one object.
  public func add(_ record: ObjectRecord) { write(record) }

  /// Writes, after what could be read, what is the matter with a model that is not whole.
  public func add(path: String, _ problems: [Problem]) { writeProblems(path, problems) }

  /// Hands over what is left.
  ///
  /// - Throws: the first error of the sink.
  public func finish() throws(SinkError) { try out.finish() }
}
