import ByteInput
import Findings
import IFCModel
import Part21

/// One of two models of a comparison: opened, and checked where there are requirements.
struct DiffSide: Sendable {
  let opened: OpenedModel
  /// What came out of the check; nil where there was none.
  let checked: ModelCheck.Outcome?
  let statistics: Statistics

  /// Opens the model at `path` and, where requirements are given, checks it.
  init(_ path: String, _ checks: ModelCheck, threads: Int) {
    var statistics = Statistics()
    opened = checks.open(path, threads: threads, keepsAll: true, statistics: &statistics)
    guard checks.isAllowed else {
      checked = nil
      self.statistics = statistics
      return
    }
    let outcome = checks.check(opened, statistics)
    checked = outcome
    self.statistics = outcome.statistics
  }

  /// What a report says of the model, its objects aside.
  var described: ComparedModel {
    var model = ComparedModel(path: opened.path, sha256: opened.sha256)
    model.bytes = opened.source?.namedSize
    model.schema = opened.schema?.reportName
    model.timeStamp = opened.structure.flatMap { HeaderSummary($0.header).timeStamp }
    model.problems = opened.problemsAfterReading()
    return model
  }
}
