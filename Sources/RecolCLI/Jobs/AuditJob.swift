import Findings
import Reports

/// What `audit` does: reads each file, audits it, holds it against the cahier that it is to cover, reports.
struct AuditJob {
  let files: [String]
  /// The cahier that the files are to cover; nil for none.
  let covered: String?
  /// The reports as they were typed.
  let typedReports: [String]
  let settings: GeneralSettings<AuditReportFormat>

  /// - Throws: where a report would be written over what a file extends.
  func perform() throws(UsageError) -> ExitStatus {
    var statistics = Statistics()
    let readings = statistics.measure(.check) { read() }
    try ReportTargets.spare(readings.flatMap(\.files).map(\.path), in: typedReports)
    var output = ReportOutput(settings)
    let result = AuditResult(files: readings.map { $0.auditResult(in: settings.language) })
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(result, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, result.files.contains(where: \.isInvalid) ? .badRequirements : .conforms)
  }

  /// The files, each with its problems; a cahier to cover that cannot be read is among them.
  private func read() -> [RequirementReading] {
    let language = settings.language
    guard let covered else { return files.map { RequirementReading($0, language: language) } }
    let measure = RequirementReading(covered, language: language)
    let readings = files.map { path in
      var reading = RequirementReading(path, language: language)
      reading.addCoverage(of: measure)
      return reading
    }
    return readings + (measure.hasErrors ? [measure] : [])
  }
}
