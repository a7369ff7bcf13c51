/// Where reports on an archive get what they tell: a database, or values in a test. Each format asks for what it needs.
public protocol PortfolioSource {
  /// What the last scan ended with, its lists cut to `limits`.
  func summary(_ limits: PortfolioLimits) throws -> ArchiveSummary
  /// The portfolio, its lists cut to `limits`.
  func portfolio(_ limits: PortfolioLimits) throws -> Portfolio
  /// Calls `body` with the line of each model (a JSON object), by path, until it returns false.
  func forEachLine(_ body: (String) -> Bool) throws
  /// Calls `body` with each model, and with each specification that it was asked, by path, until it returns false.
  func forEachResult(_ body: (PortfolioResult) -> Bool) throws
}
