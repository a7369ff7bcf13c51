import ArgumentParser
import Reports
import Wording

/// The options that all verbs share, as they were typed; the formats are those of the verb.
struct GeneralOptions<Format: RawRepresentable<String> & CaseIterable>: ParsableArguments {
  /// What is said of reports that are no format of standard output: folders of `check`, and what `scan` hands over to
  /// other programs.
  private static var further: String {
    if Format.self == CheckReportFormat.self { return RunHelp.reportFolders.said() }
    return Format.self == PortfolioReportFormat.self ? RunHelp.reportHandover.said() : ""
  }

  @Option(
    help: ArgumentHelp(
      RunHelp.format.said(Format.allCases.map(\.rawValue).joined(separator: ", ")), valueName: ValueName.format.said()),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    name: .customLong("report"), parsing: .singleValue,
    help: ArgumentHelp(RunHelp.report.said() + Self.further, valueName: ValueName.reportPath.said()))
  var reports: [String] = []

  @Option(
    help: ArgumentHelp(RunHelp.lang.said(), valueName: ValueName.language.said()),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(RunHelp.threads.said(), valueName: ValueName.number.said()))
  var threads: String?

  @Flag(help: ArgumentHelp(RunHelp.quiet.said()))
  var quiet = false

  @Flag(help: ArgumentHelp(RunHelp.stats.said()))
  var stats = false
}

extension HelpText {
  /// The text in the language of the process.
  func said(_ arguments: String...) -> String { phrase.said(in: LanguageChoice.ofProcess, arguments) }
}
