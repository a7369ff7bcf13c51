import Findings
import Reports

/// What `audit` does: reads each file, audits it, holds it against the cahier that it is to cover, reports.
struct AuditJob {
  let files: [String]
  /// The cahier that the files are to cover; nil for none.
  let covered: String?
  let settings: GeneralSettings<AuditReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let result = AuditResult(files: statistics.measure(.check) { results() })
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(result, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, result.files.contains(where: \.isInvalid) ? .badRequirements : .conforms)
  }

  /// The files, each with its problems; a cahier to cover that cannot be read is among them.
  private func results() -> [RequirementFileResult] {
    let language = settings.language
    guard let covered else { return files.map { RequirementReading($0, language: language).result(in: language) } }
    let measure = RequirementReading(covered, language: language)
    let results = files.map { path in
      var reading = RequirementReading(path, language: language)
      reading.addCoverage(of: measure)
      return reading.result(in: language)
    }
    return results + (measure.hasErrors ? [measure.result(in: language)] : [])
  }
}
