import ArgumentParser
import Wording

/// `recol check MODEL… --against FILE…`.
struct CheckCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: VerbAbstract.check.said(), discussion: VerbDiscussion.check.said())
  }

  @OptionGroup var options: CheckOptions

  func perform() throws(UsageError) -> ExitStatus { try CheckJob(CheckSettings(options)).perform() }
}
