import Findings
import Reports

/// What `audit` does: reads each file, audits it, reports.
struct AuditJob {
  let files: [String]
  let settings: GeneralSettings<AuditReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let result = AuditResult(
      files: statistics.measure(.check) {
        files.map { RequirementReading($0, language: settings.language).result(in: settings.language) }
      })
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(result, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, result.files.contains(where: \.isInvalid) ? .badRequirements : .conforms)
  }
}
