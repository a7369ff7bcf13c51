/// What a scan ends with, told from the database of the archive: what came out, what changed, what is the matter.
public struct ArchiveSummary: Sendable {
  /// Version of the recol that reports.
  public var toolVersion: String
  /// The day of the report, `YYYY-MM-DD`; nil where nobody says it.
  public var day: String?
  /// Path of the database.
  public var database: String
  /// The last scan; nil where there was none.
  public var scan: ScanRecord?
  /// What the models are asked; nil where there was no scan.
  public var profile: PortfolioProfile?
  /// The figures of the archive.
  public var totals = PortfolioTotals()
  /// Models by how they came out: read, pass, fail, error, pending.
  public var statuses: [StatusCount] = []
  /// What could not be read, cut to what a list may hold; ``PortfolioTotals/unreadable`` is their number.
  public var unreadable: [UnreadableModel] = []
  /// What the last scan met and did not read, what it could not read first, cut likewise.
  public var leftOut: [LeftOutPath] = []
  /// All of it by reason.
  public var leftOutReasons: [LeftOutCount] = []
  /// The scans, the newest first.
  public var history: [ScanRecord] = []

  /// A summary of nothing yet.
  public init(toolVersion: String, day: String? = nil, database: String) {
    (self.toolVersion, self.day, self.database) = (toolVersion, day, database)
  }

  /// Models with a status.
  public struct StatusCount: Sendable, Equatable {
    /// read, pass, fail, error or pending.
    public var status: String
    /// How many.
    public var models: Int

    /// So many.
    public init(status: String, models: Int) { (self.status, self.models) = (status, models) }
  }

  /// Paths that were left out for one reason.
  public struct LeftOutCount: Sendable, Equatable {
    /// link, special, hidden, unreadable-folder, too-deep.
    public var reason: String
    /// How many.
    public var paths: Int

    /// So many.
    public init(reason: String, paths: Int) { (self.reason, self.paths) = (reason, paths) }
  }
}
