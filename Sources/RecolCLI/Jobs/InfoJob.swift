import Findings
import Reports

/// What `info` does: opens a model, indexes it, says what it is.
struct InfoJob {
  let model: String
  /// Whether all parameters are held against the schema, however large the model is.
  let verifies: Bool
  let settings: GeneralSettings<InfoReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let opened = OpenedModel(
      model, .overview, threads: settings.threads, language: settings.language, wantsDigest: settings.wantsDigest,
      statistics: &statistics, verification: verifies ? .whole : .ofModerateFiles)
    let summary = ModelSummary(opened)
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(summary, look, to: sink) }
    }
    if !settings.isForPeople { settings.messages.explain(summary.problems, of: model) }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, summary.isUnreadable ? .badModel : .conforms)
  }
}
