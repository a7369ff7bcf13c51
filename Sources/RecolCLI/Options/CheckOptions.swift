import ArgumentParser
import Reports
import Wording

/// The options of `check`, as they were typed.
struct CheckOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ModelHelp.models.said(), valueName: ValueName.model.said()), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(RequirementHelp.against.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(RequirementHelp.stage.said(), valueName: ValueName.id.said()))
  var stage: String?

  @Option(help: ArgumentHelp(RequirementHelp.lot.said(), valueName: ValueName.id.said()))
  var lot: String?

  @Option(
    help: ArgumentHelp(RequirementHelp.documents.said(), valueName: ValueName.folder.said()), completion: .directory)
  var documents: String?

  @Option(help: ArgumentHelp(DeadlineHelp.delivered.said(), valueName: ValueName.date.said()))
  var delivered: String?

  @Option(help: ArgumentHelp(DeadlineHelp.accepted.said(), valueName: ValueName.date.said()))
  var accepted: String?

  @Option(help: ArgumentHelp(DeadlineHelp.dossiers.said(), valueName: ValueName.date.said()))
  var dossiers: String?

  @Option(help: ArgumentHelp(DeadlineHelp.notified.said(), valueName: ValueName.date.said()))
  var notified: String?

  @Option(help: ArgumentHelp(DeadlineHelp.ordered.said(), valueName: ValueName.date.said()))
  var ordered: String?

  @Option(help: ArgumentHelp(DeadlineHelp.calendar.said(), valueName: ValueName.calendar.said()))
  var calendar: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(DeadlineHelp.amount.said(), valueName: ValueName.amount.said()))
  var amount: String?

  @Option(
    help: ArgumentHelp(GateHelp.baseline.said(), valueName: ValueName.report.said()),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp(GateHelp.waivers.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["yaml"]))
  var waivers: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(GateHelp.failUnder.said(), valueName: ValueName.percent.said()))
  var failUnder: String?

  // What begins with a dash is taken for a value, too: the number is refused in words of its own then.
  @Option(parsing: .unconditional, help: ArgumentHelp(GateHelp.maxFailures.said(), valueName: ValueName.number.said()))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(RequirementHelp.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions<CheckReportFormat>
}
