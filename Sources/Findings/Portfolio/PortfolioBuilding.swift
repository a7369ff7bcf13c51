/// A building of an archive, over its models and versions.
public struct PortfolioBuilding: Sendable, Equatable {
  /// What it is known by: `id …`, `guid …` or `folder …` (view `building_model`).
  public var key: String
  /// Its name, or long name; nil where it has none.
  public var name: String?
  /// The owner's identifier.
  public var identifier: String?
  /// As its models write it.
  public var address: String?
  /// The name of the site that it stands on.
  public var site: String?
  /// The folder of its newest model.
  public var folder: String
  /// Paths, versions and copies included.
  public var modelCount = 0
  /// Storeys of the model that has most rooms.
  public var storeyCount = 0
  /// With an area, of all.
  public var rooms = Rate(0, of: 0)
  /// In square metres.
  public var area = 0.0
  /// Elements of its models that count.
  public var objects = 0
  /// With a maker, of all.
  public var makers = Rate(0, of: 0)
  /// Rows that a maintenance system would take.
  public var maintenance = Rate(0, of: 0)
  /// Valid checks of those made; of facts where nothing is required.
  public var rate = Rate(0, of: 0)
  /// One per column of the portfolio.
  public var cells: [PortfolioCell] = []
  /// Its models, the newest first.
  public var models = CutList<PortfolioModel>()
  /// Its storeys, from below.
  public var storeys = CutList<PortfolioStorey>()
  /// Its rooms, those without an area first.
  public var roomList = CutList<PortfolioRoom>()
  /// What does not hold, the one that mends most values first.
  public var fixes = CutList<Fix>()

  /// A building of which nothing is known but what it is known by.
  public init(key: String, folder: String) { (self.key, self.folder) = (key, folder) }
}
