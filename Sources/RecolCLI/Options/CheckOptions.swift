import ArgumentParser
import Reports
import Wording

/// The options of `check`, as they were typed.
struct CheckOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpText.models.said(), valueName: "model"), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(HelpText.against.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(HelpText.stage.said(), valueName: "id"))
  var stage: String?

  @Option(help: ArgumentHelp(HelpText.lot.said(), valueName: "id"))
  var lot: String?

  @Option(help: ArgumentHelp(HelpText.documents.said(), valueName: "folder"), completion: .directory)
  var documents: String?

  @Option(help: ArgumentHelp(HelpText.delivered.said(), valueName: "date"))
  var delivered: String?

  @Option(help: ArgumentHelp(HelpText.accepted.said(), valueName: "date"))
  var accepted: String?

  @Option(help: ArgumentHelp(HelpText.dossiers.said(), valueName: "date"))
  var dossiers: String?

  @Option(help: ArgumentHelp(HelpText.notified.said(), valueName: "date"))
  var notified: String?

  @Option(help: ArgumentHelp(HelpText.ordered.said(), valueName: "date"))
  var ordered: String?

  @Option(help: ArgumentHelp(HelpText.calendar.said(), valueName: "name"))
  var calendar: String?

  @Option(help: ArgumentHelp(HelpText.amount.said(), valueName: "euros"))
  var amount: String?

  @Option(
    help: ArgumentHelp(HelpText.baseline.said(), valueName: "report.json"), completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(help: ArgumentHelp(HelpText.waivers.said(), valueName: "file"), completion: .file(extensions: ["yaml"]))
  var waivers: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(HelpText.failUnder.said(), valueName: "percent"))
  var failUnder: String?

  // What begins with a dash is taken for a value, too: the number is refused in words of its own then.
  @Option(parsing: .unconditional, help: ArgumentHelp(HelpText.maxFailures.said(), valueName: "n"))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(HelpText.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions<CheckReportFormat>
}
