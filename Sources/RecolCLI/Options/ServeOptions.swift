import ArgumentParser
import Wording

/// The options of `serve`, as they were typed.
struct ServeOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(ServeHelp.port.said(), valueName: "n"))
  var port: String?

  @Option(help: ArgumentHelp(ServeHelp.host.said(), valueName: "address"))
  var host: String?

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp(ServeHelp.names.said(), valueName: "host"))
  var names: [String] = []

  @Option(help: ArgumentHelp(ServeHelp.data.said(), valueName: "folder"), completion: .directory)
  var data: String?

  @Option(help: ArgumentHelp(ServeHelp.maxUpload.said(), valueName: "size"))
  var maxUpload: String?

  @Option(help: ArgumentHelp(ServeHelp.token.said(), valueName: "token"))
  var token: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(ServeHelp.offered.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml", "xlsx", "csv"]))
  var against: [String] = []

  @Option(
    help: ArgumentHelp(RunHelp.lang.said(), valueName: "fr|en"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(help: ArgumentHelp(RunHelp.threads.said(), valueName: "n"))
  var threads: String?
}
