import ArgumentParser
import Wording

/// The options of `serve`, as they were typed.
struct ServeOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(ServeHelp.port.said(), valueName: ValueName.number.said()))
  var port: String?

  @Option(help: ArgumentHelp(ServeHelp.host.said(), valueName: ValueName.address.said()))
  var host: String?

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp(ServeHelp.names.said(), valueName: ValueName.name.said()))
  var names: [String] = []

  @Option(help: ArgumentHelp(ServeHelp.data.said(), valueName: ValueName.folder.said()), completion: .directory)
  var data: String?

  @Option(help: ArgumentHelp(ServeHelp.maxUpload.said(), valueName: ValueName.size.said()))
  var maxUpload: String?

  @Option(help: ArgumentHelp(ServeHelp.token.said(), valueName: ValueName.token.said()))
  var token: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(ServeHelp.offered.said(), valueName: ValueName.file.said()),
    completion: .file(extensions: ["ids", "yaml", "xlsx", "csv"]))
  var against: [String] = []

  @Option(
    help: ArgumentHelp(RunHelp.lang.said(), valueName: ValueName.language.said()),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(help: ArgumentHelp(RunHelp.threads.said(), valueName: ValueName.number.said()))
  var threads: String?
}
