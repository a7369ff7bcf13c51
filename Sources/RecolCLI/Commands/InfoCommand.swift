import ArgumentParser
import Wording

/// `recol info MODEL`.
struct InfoCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "info", abstract: HelpText.info.said(), discussion: HelpText.infoDiscussion.said())
  }

  @Argument(help: ArgumentHelp(HelpText.model.said(), valueName: "model"), completion: .file())
  var model: String

  @OptionGroup var general: GeneralOptions

  func perform() throws(UsageError) -> ExitStatus {
    InfoJob(model: model, settings: try GeneralSettings(general)).perform()
  }
}
