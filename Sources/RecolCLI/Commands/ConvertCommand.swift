import ArgumentParser
import Reports
import Wording

/// `recol convert IN OUT`.
struct ConvertCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "convert", abstract: VerbAbstract.convert.said(), discussion: VerbDiscussion.convert.said())
  }

  @Argument(
    help: ArgumentHelp(ConvertHelp.input.said(), valueName: ValueName.input.said()),
    completion: .file(extensions: ["ids", "yaml", "xlsx", "csv"]))
  var input: String

  @Argument(help: ArgumentHelp(ConvertHelp.output.said(), valueName: ValueName.output.said()), completion: .file())
  var output: String

  @Option(help: ArgumentHelp(ConvertHelp.stage.said(), valueName: ValueName.id.said()))
  var stage: String?

  @Option(help: ArgumentHelp(ConvertHelp.lot.said(), valueName: ValueName.id.said()))
  var lot: String?

  @Option(help: ArgumentHelp(ConvertHelp.schema.said(), valueName: ValueName.schema.said()))
  var schema: String?

  @Option(
    help: ArgumentHelp(ConvertHelp.layout.said(), valueName: ValueName.yaml.said()),
    completion: .file(extensions: ["yaml"]))
  var layout: String?

  @Option(
    help: ArgumentHelp(ConvertHelp.saveLayout.said(), valueName: ValueName.yaml.said()),
    completion: .file(extensions: ["yaml"]))
  var saveLayout: String?

  @OptionGroup var general: GeneralOptions<ConvertReportFormat>

  func perform() throws(UsageError) -> ExitStatus {
    try WrittenName.refuseUnreadable([output, saveLayout])
    return try ConvertJob(
      input: input,
      places: ConversionPlaces(output: output, layoutOutput: saveLayout, typedReports: general.reports),
      target: try ConversionTarget(path: output), selection: DueSelection(stage: stage, lot: lot),
      schema: try schema.map { name throws(UsageError) in try VersionChoice(name) }, layout: layout,
      settings: try GeneralSettings(general)
    ).perform()
  }
}
