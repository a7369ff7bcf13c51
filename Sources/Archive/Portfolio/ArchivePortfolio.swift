public import Findings

/// What reports tell of an archive, read from its database through the views that anybody may ask.
public struct ArchivePortfolio: PortfolioSource {
  private let connection: Connection
  private let path: String
  private let toolVersion: String
  private let day: String?

  /// The portfolio in a database.
  ///
  /// - Parameters:
  ///   - connection: with the views of this version (``ArchiveFile/write(_:)`` makes them).
  ///   - path: where the database is, as reports name it.
  ///   - day: the day of the report, `YYYY-MM-DD`.
  public init(_ connection: Connection, path: String, toolVersion: String, day: String? = nil) {
    (self.connection, self.path, self.toolVersion, self.day) = (connection, path, toolVersion, day)
  }

  /// What the last scan ended with.
  ///
  /// - Throws: ``DatabaseError``.
  public func summary(_ limits: PortfolioLimits) throws -> ArchiveSummary { try read(limits) }

  /// The portfolio.
  ///
  /// - Throws: ``DatabaseError``.
  /// - Complexity: O(rows of the database) in time; the memory needed grows with the buildings times the columns.
  public func portfolio(_ limits: PortfolioLimits) throws -> Portfolio {
    var portfolio = Portfolio(try read(limits))
    let columns = try ColumnReader(connection: connection).read(limits)
    portfolio.columns = columns.map(\.column)
    portfolio.buildings = try BuildingReader(connection: connection, columns: columns, limits: limits).read()
    portfolio.toldBuildings = min(limits.told, portfolio.buildings.shown.count)
    let rates = RateReader(connection: connection)
    portfolio.facts = try rates.facts()
    portfolio.properties = try rates.properties(limits.list)
    portfolio.readiness = try rates.readiness()
    portfolio.lots = try rates.lots()
    portfolio.exporters = try rates.exporters()
    let fixes = FixReader(connection: connection)
    portfolio.fixes = try fixes.fixes(limits.list)
    portfolio.exporterFixes = try fixes.exporterFixes(min(limits.list, 20))
    let paths = PathReader(connection: connection)
    portfolio.duplicates = try paths.duplicates(limits.list)
    portfolio.superseded = try paths.superseded(limits.list)
    return portfolio
  }

  /// The line of each model.
  ///
  /// - Throws: ``DatabaseError``.
  public func forEachLine(_ body: (String) -> Bool) throws {
    try ResultReader(connection: connection).forEachLine(body)
  }

  /// Each model with each specification.
  ///
  /// - Throws: ``DatabaseError``.
  public func forEachResult(_ body: (PortfolioResult) -> Bool) throws {
    try ResultReader(connection: connection).forEachResult(body)
  }

  private func read(_ limits: PortfolioLimits) throws(DatabaseError) -> ArchiveSummary {
    var summary = ArchiveSummary(toolVersion: toolVersion, day: day, database: path)
    try SummaryReader(connection: connection).read(into: &summary, limit: limits.list)
    return summary
  }
}
