import ArgumentParser
import Reports
import Wording

/// The options of `scan`, as they were typed.
struct ScanOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpText.folders.said(), valueName: "folder"), completion: .directory)
  var folders: [String] = []

  @Option(
    help: ArgumentHelp(HelpText.database.said(), valueName: "file"), completion: .file(extensions: ["sqlite", "db"]))
  var db: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(HelpText.against.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(HelpText.stage.said(), valueName: "id"))
  var stage: String?

  @Option(help: ArgumentHelp(HelpText.lot.said(), valueName: "id"))
  var lot: String?

  @Flag(help: ArgumentHelp(HelpText.photo.said()))
  var photo = false

  @Option(help: ArgumentHelp(HelpText.mapping.said(), valueName: "file"), completion: .file(extensions: ["yaml"]))
  var mapping: String?

  @Option(help: ArgumentHelp(HelpText.memory.said(), valueName: "size"))
  var memory: String?

  @Flag(help: ArgumentHelp(HelpText.again.said()))
  var again = false

  @Flag(help: ArgumentHelp(HelpText.merge.said()))
  var merge = false

  @Flag(name: [.customShort("0"), .customLong("null")], help: ArgumentHelp(HelpText.null.said()))
  var null = false

  @Flag(name: .customLong("schema"), help: ArgumentHelp(HelpText.printSchema.said()))
  var printsSchema = false

  @Flag(name: .customLong("list"), help: ArgumentHelp(HelpText.list.said()))
  var lists = false

  @Flag(name: .customLong("spark-driver"), help: ArgumentHelp(HelpText.sparkDriver.said()))
  var printsSparkDriver = false

  @Flag(name: .customLong("worker"), help: .hidden)
  var isWorker = false

  @OptionGroup var general: GeneralOptions<PortfolioReportFormat>
}
