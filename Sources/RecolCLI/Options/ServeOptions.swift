import ArgumentParser
import Wording

/// The options of `serve`, as they were typed.
struct ServeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpText.port.said(), valueName: "n"))
  var port: String?

  @Option(help: ArgumentHelp(HelpText.host.said(), valueName: "address"))
  var host: String?

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp(HelpText.names.said(), valueName: "host"))
  var names: [String] = []

  @Option(help: ArgumentHelp(HelpText.data.said(), valueName: "folder"), completion: .directory)
  var data: String?

  @Option(help: ArgumentHelp(HelpText.maxUpload.said(), valueName: "size"))
  var maxUpload: String?

  @Option(help: ArgumentHelp(HelpText.token.said(), valueName: "token"))
  var token: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(HelpText.offered.said(), valueName: "file"),
    completion: .file(extensions: ["ids", "yaml", "xlsx", "csv"]))
  var against: [String] = []

  @Option(
    help: ArgumentHelp(HelpText.lang.said(), valueName: "fr|en"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(help: ArgumentHelp(HelpText.threads.said(), valueName: "n"))
  var threads: String?
}
