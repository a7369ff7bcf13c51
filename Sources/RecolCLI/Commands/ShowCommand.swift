import ArgumentParser
import Reports
import Wording

/// `recol show MODEL [#ID or GlobalId …]`, as it was typed.
struct ShowCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: VerbAbstract.show.said(), discussion: VerbDiscussion.show.said())
  }

  @Argument(help: ArgumentHelp(ModelHelp.model.said(), valueName: ValueName.model.said()), completion: .file())
  var model: String

  @Argument(help: ArgumentHelp(ModelHelp.objects.said(), valueName: ValueName.object.said()))
  var objects: [String] = []

  @Flag(help: ArgumentHelp(ModelHelp.types.said()))
  var types = false

  @OptionGroup var general: GeneralOptions<ShowReportFormat>

  func perform() throws(UsageError) -> ExitStatus {
    try ReportTargets.spare([model], in: general.reports)
    var wanted: [ObjectName] = []
    for text in objects { wanted.append(try ObjectName(text)) }
    return ShowJob(
      model: model, wanted: wanted, includesTypes: types, settings: try GeneralSettings(general)
    ).perform()
  }
}
