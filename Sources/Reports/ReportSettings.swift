public import Wording

/// What a report is told about how it should look; what it says does not depend on it.
public struct ReportSettings: Sendable {
  /// The language of sentences.
  public var language: Language
  /// Failures that each list may hold; nil for all of them (`json`) or for what fits a screen (`text`).
  public var maxFailures: Int?
  /// Whether text may be coloured with the escape sequences of a terminal.
  public var colour: Bool
  /// How many columns text may take.
  public var columns: Int
  /// How many threads may read the model for a report.
  public var threads: Int
  /// The directory that formats name files from; nil where nobody says it, and paths stay as they were given.
  public var workingDirectory: String?
  /// The names of the formats that the run writes beside this one: nobody need be told how to get them.
  public var otherFormats: Set<String> = []

  /// Settings; without colour, 100 columns wide and with one thread where nothing else is said.
  public init(
    language: Language, maxFailures: Int? = nil, colour: Bool = false, columns: Int = 100, threads: Int = 1,
    workingDirectory: String? = nil
  ) {
    self.language = language
    self.maxFailures = maxFailures
    self.colour = colour
    self.columns = columns
    self.threads = threads
    self.workingDirectory = workingDirectory
  }
}
