import ArgumentParser
import Wording

/// `recol serve`.
struct ServeCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serve", abstract: HelpText.serve.said(), discussion: HelpText.serveDiscussion.said())
  }

  @OptionGroup var options: ServeOptions

  func perform() throws(UsageError) -> ExitStatus { ServeJob(try ServeChoice(options)).perform() }
}
