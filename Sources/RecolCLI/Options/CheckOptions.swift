import ArgumentParser
import Reports
import Wording

/// The options of `check`, as they were typed.
struct CheckOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ModelHelp.models.said(), valueName: "model"), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(RequirementHelp.against.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(RequirementHelp.stage.said(), valueName: "id"))
  var stage: String?

  @Option(help: ArgumentHelp(RequirementHelp.lot.said(), valueName: "id"))
  var lot: String?

  @Option(help: ArgumentHelp(RequirementHelp.documents.said(), valueName: "folder"), completion: .directory)
  var documents: String?

  @Option(help: ArgumentHelp(DeadlineHelp.delivered.said(), valueName: "date"))
  var delivered: String?

  @Option(help: ArgumentHelp(DeadlineHelp.accepted.said(), valueName: "date"))
  var accepted: String?

  @Option(help: ArgumentHelp(DeadlineHelp.dossiers.said(), valueName: "date"))
  var dossiers: String?

  @Option(help: ArgumentHelp(DeadlineHelp.notified.said(), valueName: "date"))
  var notified: String?

  @Option(help: ArgumentHelp(DeadlineHelp.ordered.said(), valueName: "date"))
  var ordered: String?

  @Option(help: ArgumentHelp(DeadlineHelp.calendar.said(), valueName: "name"))
  var calendar: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(DeadlineHelp.amount.said(), valueName: "euros"))
  var amount: String?

  @Option(
    help: ArgumentHelp(GateHelp.baseline.said(), valueName: "report.json"), completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(help: ArgumentHelp(GateHelp.waivers.said(), valueName: "file"), completion: .file(extensions: ["yaml"]))
  var waivers: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(GateHelp.failUnder.said(), valueName: "percent"))
  var failUnder: String?

  // What begins with a dash is taken for a value, too: the number is refused in words of its own then.
  @Option(parsing: .unconditional, help: ArgumentHelp(GateHelp.maxFailures.said(), valueName: "n"))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(RequirementHelp.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions<CheckReportFormat>
}
