import ByteInput
import Findings
import Glibc
import IFCModel
import Inventory
import Reports
import Requirements

/// A file for another program, while models are added to it: it takes its place when it is whole, and the rows that the
/// program would refuse with it.
final class HandoverFile {
  private enum Content {
    case cobie(COBieReport, ByteWriter)
    case table(MappedTableReport, TableMapping)
  }

  private let request: HandoverRequest
  private let content: Content
  /// In the order of the request's paths; empty when they are finished.
  private var files: [WholeFile]

  /// Begins the file.
  init(_ target: HandoverTargets.Target, mapping: TableMapping?, _ look: ReportSettings) throws(HandoverTrouble) {
    request = target.request
    files = try Self.begun(target)
    let outputs = files.map { ByteWriter(DescriptorSink(descriptor: $0.descriptor)) }
    guard request.format == .gmao, let mapping else {
      content = .cobie(COBieReport(look, folder: UnnamedFile.folder), outputs[0])
      return
    }
    content = .table(
      MappedTableReport(
        headings: mapping.columns.map(\.name), separator: mapping.separator, look, accepted: outputs[0],
        refused: outputs[1]), mapping)
  }

  deinit {
    // What was not finished is not whole.
    for place in files.indices { _ = files[place].finish(ECANCELED) }
  }

  private static func begun(_ target: HandoverTargets.Target) throws(HandoverTrouble) -> [WholeFile] {
    var files = target.files
    for place in files.indices {
      do throws(WholeFile.Refusal) {
        try files[place].begin()
      } catch {
        for each in files.indices { _ = files[each].finish(error.number) }
        throw HandoverTrouble(path: target.request.paths[place], number: error.number)
      }
    }
    return files
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

  /// Writes what is left and puts the file in its place.
  func finish() throws(HandoverTrouble) {
    var failure: Int32 = 0
    do throws(SinkError) {
      switch content {
      case .cobie(let report, let out): if try !report.finish(to: out) { failure = EFBIG }
      case .table(let report, _): try report.finish()
      }
    } catch {
      failure = if case .refused(let number) = error { number } else { EPIPE }
    }
    var refused = failure == 0 ? nil : request.path
    for place in files.indices {
      // After one that failed the others stay as they were.
      failure = files[place].finish(failure)
      if failure != 0, refused == nil { refused = request.paths[place] }
    }
    files = []
    if let refused { throw HandoverTrouble(path: refused, number: failure) }
  }
}
