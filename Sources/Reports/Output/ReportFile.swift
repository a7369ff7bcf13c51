/// A file of a report that is a folder.
public struct ReportFile {
  /// Its name in the folder: plain letters, digits, `-`, `.` and, for folders in it, `/`.
  public let name: String
  private let body: (any ByteSink) throws(SinkError) -> Void

  /// A file whose content `body` writes.
  public init(_ name: String, _ body: @escaping (any ByteSink) throws(SinkError) -> Void) {
    self.name = name
    self.body = body
  }

  /// Writes its content to `sink`.
  ///
  /// - Throws: the first error of the sink.
  public func write(to sink: any ByteSink) throws(SinkError) { try body(sink) }
}
