import ArgumentParser
import Reports
import Wording

/// The options of `diff`, as they were typed.
struct DiffOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ModelHelp.twoModels.said(), valueName: ValueName.model.said()), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(RequirementHelp.against.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(RequirementHelp.stage.said(), valueName: ValueName.id.said()))
  var stage: String?

  @Option(help: ArgumentHelp(RequirementHelp.lot.said(), valueName: ValueName.id.said()))
  var lot: String?

  @Option(help: ArgumentHelp(DeadlineHelp.delivered.said(), valueName: ValueName.date.said()))
  var delivered: String?

  @Option(help: ArgumentHelp(DeadlineHelp.accepted.said(), valueName: ValueName.date.said()))
  var accepted: String?

  // What begins with a dash is taken for a value, too: the number is refused in words of its own then.
  @Option(parsing: .unconditional, help: ArgumentHelp(GateHelp.maxFindings.said(), valueName: ValueName.number.said()))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(RequirementHelp.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions<DiffReportFormat>
}
