import ArgumentParser
import Reports
import Wording

/// `recol diff OLD NEW`.
struct DiffCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff", abstract: VerbAbstract.diff.said(), discussion: VerbDiscussion.diff.said())
  }

  @OptionGroup var options: DiffOptions

  func perform() throws(UsageError) -> ExitStatus { try DiffJob(DiffSettings(options)).perform() }
}
