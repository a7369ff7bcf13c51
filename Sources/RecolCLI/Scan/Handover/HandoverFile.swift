import ByteInput
import Findings
import Glibc
import IFCModel
import Inventory
import Reports
import Requirements

/// A file for another program, while models are added to it.
final class HandoverFile {
  private enum Content {
    case cobie(COBieReport, ByteWriter)
    case table(MappedTableReport, TableMapping)
  }

  private let request: HandoverRequest
  private let content: Content
  private let descriptors: [Int32]

  /// Opens the file, so that a path that cannot be written is said before models are read.
  init(_ request: HandoverRequest, mapping: TableMapping?, _ look: ReportSettings) throws(SinkError) {
    self.request = request
    let first = try Self.open(request.path)
    let out = ByteWriter(DescriptorSink(descriptor: first))
    guard request.format == .gmao, let mapping else {
      descriptors = [first]
      content = .cobie(COBieReport(look, folder: UnnamedFile.folder), out)
      return
    }
    let second = try Self.open(request.refusedPath)
    descriptors = [first, second]
    content = .table(
      MappedTableReport(
        headings: mapping.columns.map(\.name), separator: mapping.separator, look, accepted: out,
        refused: ByteWriter(DescriptorSink(descriptor: second))), mapping)
  }

  var path: String { request.path }
  var refusedPath: String { request.refusedPath }

  /// Rows that were accepted and refused; nil where none are told apart.
  var tally: (accepted: Int, refused: Int)? {
    guard case .table(let report, _) = content else { return nil }
    return (report.acceptedRows, report.refusedRows)
  }

  /// Adds what a model holds.
  func add(_ model: Model, path: String) {
    switch content {
    case .cobie(let report, _):
      report.beginModel()
      COBieReader(model).forEachRow { report.add($0) }
    case .table(let report, let mapping):
      MappedRows(model, mapping, path: path).forEachRow { report.add($0, path: path) }
    }
  }

  /// Writes what is left and closes the file.
  func finish() throws(SinkError) {
    defer { for descriptor in descriptors { close(descriptor) } }
    switch content {
    case .cobie(let report, let out): if try !report.finish(to: out) { throw .refused(number: EFBIG) }
    case .table(let report, _): try report.finish()
    }
  }

  private static func open(_ path: String) throws(SinkError) -> Int32 {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .refused(number: errno) }
    return descriptor
  }
}
