import ArgumentParser
import Wording

/// `recol check MODEL… --against FILE…`, as it was typed.
struct CheckCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpText.check.said(), discussion: HelpText.checkDiscussion.said())
  }

  @Argument(help: ArgumentHelp(HelpText.models.said(), valueName: "model"), completion: .file())
  var models: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(HelpText.against.said(), valueName: "file"),
    completion: .file(extensions: ["ids"]))
  var against: [String] = []

  @Option(help: ArgumentHelp(HelpText.stage.said(), valueName: "id"))
  var stage: String?

  @Option(help: ArgumentHelp(HelpText.maxFailures.said(), valueName: "n"))
  var maxFailures: String?

  @Flag(help: ArgumentHelp(HelpText.allowInvalid.said()))
  var allowInvalid = false

  @OptionGroup var general: GeneralOptions

  func perform() throws(UsageError) -> ExitStatus { CheckJob(try CheckSettings(self)).perform() }
}
