import ArgumentParser
import Reports
import Wording

/// The options of `diff`, as they were typed.
struct DiffOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpText.twoModels.said(), valueName: "model"), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(HelpText.against.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(HelpText.stage.said(), valueName: "id"))
  var stage: String?

  @Option(help: ArgumentHelp(HelpText.lot.said(), valueName: "id"))
  var lot: String?

  @Option(help: ArgumentHelp(HelpText.delivered.said(), valueName: "date"))
  var delivered: String?

  @Option(help: ArgumentHelp(HelpText.accepted.said(), valueName: "date"))
  var accepted: String?

  // What begins with a dash is taken for a value, too: the number is refused in words of its own then.
  @Option(parsing: .unconditional, help: ArgumentHelp(HelpText.maxFailures.said(), valueName: "n"))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(HelpText.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions<DiffReportFormat>
}
