import ArgumentParser
import ByteInput
import Glibc
import IFCSchema
import Wording

/// The command line of recol: from the arguments of the process to its exit status.
public enum CommandLineTool {
  /// Runs what the arguments of the process ask for and ends the process.
  public static func main() -> Never {
    // A reader that ends early is an error of write(2), which ends the report, and no signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that would be larger than `ulimit -f` allows: it is said like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    MappedFiles.guardAgainstCuts()
    exit(run(Array(ProcessArguments.all.dropFirst())).rawValue)
  }

  /// The status of a run, when nothing more is read: a file that was cut after all was said of it counts, too.
  private static func last(_ status: ExitStatus, _ messages: MessageStream) -> ExitStatus {
    guard MappedFiles.cuts > 0, status < .badModel else { return status }
    messages.error(RunMessage.fileCut.phrase.said(in: messages.language))
    return .badModel
  }

  static func run(_ arguments: [String]) -> ExitStatus {
    let messages = MessageStream(language: LanguageChoice.ofProcess, isQuiet: false)
    // Nothing can be told of a model by tables of another layout than the program reads.
    if let fault = Schema.fault {
      messages.error(fault)
      return .fault
    }
    do {
      if let unknown = LanguageChoice.unknown(in: arguments) { throw UsageError(.unknownLanguage, [unknown]) }
      try CommandWords.checkVerb(arguments)
      var command = try RecolCommand.parseAsRoot(arguments)
      try RepeatedOption.refuse(in: arguments, of: command)
      guard let verb = command as? any Verb else {
        try command.run()
        return .conforms
      }
      if let setting = ClockDay.unreadableSetting { throw UsageError(.badClock, [setting]) }
      return last(try verb.perform(), messages)
    } catch let problem as UsageError {
      messages.error(problem.said(in: messages.language))
      messages.error(hint(for: arguments, in: messages.language))
      return .usage
    } catch {
      return end(error, arguments, messages)
    }
  }

  /// Help, the version and completion scripts go to standard output; what the parser does not understand is said.
  private static func end(_ error: any Error, _ arguments: [String], _ messages: MessageStream) -> ExitStatus {
    guard RecolCommand.exitCode(for: error) != .success else {
      let text = RecolCommand.fullMessage(for: error)
      let isScript = arguments.contains { $0.hasPrefix("--generate-completion-script") }
      let said = isScript ? text : HelpFrame.said(text, in: messages.language)
      return messages.writeToStandardOutput(said + (said.hasSuffix("\n") ? "" : "\n")) ? .conforms : .fault
    }
    if let early = CommandWords.optionBeforeVerb(in: arguments) {
      messages.error(UsageProblem.optionBeforeVerb.phrase.said(in: messages.language, [early.option, early.verb]))
      // The parser takes a name that begins with a dash for letters of options, and misses the argument.
    } else if let name = CommandWords.dashedName(in: arguments) {
      messages.error(UsageProblem.dashedName.phrase.said(in: messages.language, [name]))
    } else {
      let message = RecolCommand.message(for: error)
      messages.error(
        ParserMessage.said(message, options: CommandWords.options(of: arguments), in: messages.language))
    }
    messages.error(hint(for: arguments, in: messages.language))
    return .usage
  }

  /// Where help is to be had: of the verb that was meant, where there is one.
  private static func hint(for arguments: [String], in language: Language) -> String {
    let verb = arguments.first { RecolCommand.verbNames.contains($0) }
    return UsageProblem.seeHelp.phrase.said(in: language, [["recol", verb].compactMap { $0 }.joined(separator: " ")])
  }
}
