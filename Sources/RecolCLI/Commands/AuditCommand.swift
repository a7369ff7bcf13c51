import ArgumentParser
import Reports
import Wording

/// `recol audit FILE…`.
struct AuditCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: VerbAbstract.audit.said(), discussion: VerbDiscussion.audit.said())
  }

  @Argument(
    help: ArgumentHelp(RequirementHelp.requirementFiles.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["ids", "yaml", "xlsx", "csv"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(RequirementHelp.covers.said(), valueName: ValueName.cahier.said()),
    completion: .file(extensions: ["yaml"]))
  var covers: String?

  @OptionGroup var general: GeneralOptions<AuditReportFormat>

  func perform() throws(UsageError) -> ExitStatus {
    try ReportTargets.spare(files + [covers], in: general.reports)
    return try AuditJob(
      files: files, covered: covers, typedReports: general.reports, settings: try GeneralSettings(general)
    ).perform()
  }
}
