import ArgumentParser
import Wording

/// `recol serve`.
struct ServeCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serve", abstract: VerbAbstract.serve.said(), discussion: VerbDiscussion.serve.said())
  }

  @OptionGroup var options: ServeOptions

  func perform() throws(UsageError) -> ExitStatus { ServeJob(try ServeChoice(options)).perform() }
}
