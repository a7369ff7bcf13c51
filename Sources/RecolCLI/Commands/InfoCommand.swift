import ArgumentParser
import Reports
import Wording

/// `recol info MODEL`.
struct InfoCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "info", abstract: VerbAbstract.info.said(), discussion: VerbDiscussion.info.said())
  }

  @Argument(help: ArgumentHelp(ModelHelp.model.said(), valueName: ValueName.model.said()), completion: .file())
  var model: String

  @Flag(help: ArgumentHelp(ModelHelp.verify.said()))
  var verify = false

  @OptionGroup var general: GeneralOptions<InfoReportFormat>

  func perform() throws(UsageError) -> ExitStatus {
    try ReportTargets.spare([model], in: general.reports)
    return InfoJob(model: model, verifies: verify, settings: try GeneralSettings(general)).perform()
  }
}
