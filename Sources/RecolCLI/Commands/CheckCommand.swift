import ArgumentParser
import Wording

/// `recol check MODEL… --against FILE…`.
struct CheckCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpText.check.said(), discussion: HelpText.checkDiscussion.said())
  }

  @OptionGroup var options: CheckOptions

  func perform() throws(UsageError) -> ExitStatus { CheckJob(try CheckSettings(options)).perform() }
}
