import ArgumentParser
import Wording

/// `recol audit FILE…`.
struct AuditCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: HelpText.audit.said(), discussion: HelpText.auditDiscussion.said())
  }

  @Argument(
    help: ArgumentHelp(HelpText.requirementFiles.said(), valueName: "file"), completion: .file(extensions: ["ids"]))
  var files: [String]

  @OptionGroup var general: GeneralOptions

  func perform() throws(UsageError) -> ExitStatus {
    AuditJob(files: files, settings: try GeneralSettings(general)).perform()
  }
}
