import ArgumentParser
import Wording

/// `recol` itself: the verbs, the version, help.
struct RecolCommand: ParsableCommand, Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recol", abstract: HelpText.root.said(), discussion: HelpText.rootDiscussion.said(),
      version: "recol \(ToolVersion.number)",
      subcommands: [
        CheckCommand.self, InfoCommand.self, ShowCommand.self, AuditCommand.self, ConvertCommand.self,
        DiffCommand.self, ServeCommand.self,
      ])
  }

  /// The names of the verbs.
  static var verbNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  @Option(help: ArgumentHelp(HelpText.lang.said(), valueName: "fr|en"))
  var lang: String?

  func perform() throws(UsageError) -> ExitStatus { throw UsageError(.missingVerb) }
}
