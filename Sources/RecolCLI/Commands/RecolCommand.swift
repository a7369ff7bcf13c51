import ArgumentParser
import Wording

/// `recol` itself: the verbs, the version, help.
struct RecolCommand: ParsableCommand, Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recol", abstract: VerbAbstract.root.said(), discussion: VerbDiscussion.root.said(),
      version: ToolVersion.said,
      subcommands: [
        CheckCommand.self, InfoCommand.self, ShowCommand.self, AuditCommand.self, ConvertCommand.self,
        DiffCommand.self, ScanCommand.self, ServeCommand.self,
      ])
  }

  /// The names of the verbs.
  static var verbNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  @Option(help: ArgumentHelp(RunHelp.lang.said(), valueName: ValueName.language.said()))
  var lang: String?

  @Flag(name: .customLong("generate-manual"), help: .hidden)
  var generatesManual = false

  func perform() throws(UsageError) -> ExitStatus {
    guard generatesManual else { throw UsageError(.missingVerb) }
    let language = LanguageChoice.ofProcess
    let page = ManualPage(of: Self.self, in: language).text
    let isWritten = MessageStream(language: language, isQuiet: false).writeToStandardOutput(page)
    return isWritten ? .conforms : .fault
  }
}
