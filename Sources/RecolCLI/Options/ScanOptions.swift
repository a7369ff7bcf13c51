import ArgumentParser
import Reports
import Wording

/// The options of `scan`, as they were typed.
struct ScanOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ScanHelp.folders.said(), valueName: ValueName.folder.said()), completion: .directory)
  var folders: [String] = []

  @Option(
    help: ArgumentHelp(ScanHelp.database.said(), valueName: ValueName.database.said()),
    completion: .file(extensions: ["sqlite", "db"]))
  var db: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(RequirementHelp.against.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["ids", "yaml"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(RequirementHelp.stage.said(), valueName: ValueName.id.said()))
  var stage: String?

  @Option(help: ArgumentHelp(RequirementHelp.lot.said(), valueName: ValueName.id.said()))
  var lot: String?

  @Flag(help: ArgumentHelp(ScanHelp.photo.said()))
  var photo = false

  @Option(
    help: ArgumentHelp(ScanHelp.mapping.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["yaml"]))
  var mapping: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(ScanHelp.memory.said(), valueName: ValueName.size.said()))
  var memory: String?

  @Flag(help: ArgumentHelp(ScanHelp.again.said()))
  var again = false

  @Flag(help: ArgumentHelp(ScanHelp.merge.said()))
  var merge = false

  @Flag(name: [.customShort("0"), .customLong("null")], help: ArgumentHelp(ScanHelp.null.said()))
  var null = false

  @Flag(name: .customLong("schema"), help: ArgumentHelp(ScanHelp.printSchema.said()))
  var printsSchema = false

  @Flag(name: .customLong("list"), help: ArgumentHelp(ScanHelp.list.said()))
  var lists = false

  @Flag(name: .customLong("spark-driver"), help: ArgumentHelp(ScanHelp.sparkDriver.said()))
  var printsSparkDriver = false

  @Flag(name: .customLong("worker"), help: .hidden)
  var isWorker = false

  @Option(name: .customLong("day"), help: .hidden)
  var day: String?

  @OptionGroup var general: GeneralOptions<PortfolioReportFormat>
}
