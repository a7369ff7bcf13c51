/// The figures of an archive as a whole. Rooms, objects and equipment are counted once, versions and copies left out.
public struct PortfolioTotals: Sendable, Equatable {
  /// Buildings, however many models they have.
  public var buildings = 0
  /// Paths with a model, or what calls itself one; the next three add up to it.
  public var models = 0
  /// Models that could be read to their end.
  public var readable = 0
  /// Models that could not.
  public var unreadable = 0
  /// Found, and not yet read.
  public var pending = 0
  /// Readable models without a result for what the last scan asks: another archive asked them something else.
  public var unasked = 0
  /// Readable models of which the last scan asks nothing: what it asks is for other disciplines.
  public var unconcerned = 0
  /// Paths that are gone.
  public var vanished = 0
  /// Readable models of which there is a newer version.
  public var superseded = 0
  /// Readable models whose content stands at another path, too.
  public var duplicates = 0
  /// Bytes of all models.
  public var bytes = 0
  /// Whether what models hold was taken down of any: without it storeys, rooms, objects and equipment are not known.
  public var isPhotographed = true
  /// Storeys.
  public var storeys = 0
  /// Rooms.
  public var rooms = 0
  /// Rooms that state an area.
  public var roomsWithArea = 0
  /// Of the rooms, in square metres.
  public var area = 0.0
  /// Rooms that state an area larger than any room has, which is in ``area`` nevertheless.
  public var implausibleRooms = 0
  /// Elements.
  public var objects = 0
  /// Elements that are of no class in particular (IfcBuildingElementProxy).
  public var proxies = 0
  /// What maintenance looks after (view `equipment_class`).
  public var equipment = 0
  /// Equipment that names its maker.
  public var withMaker = 0
  /// Equipment with a serial number.
  public var withSerial = 0
  /// Rows that a maintenance system would take as they are.
  public var readyForMaintenance = Rate(0, of: 0)
  /// Rows of a COBie workbook that have every mandatory column.
  public var readyForCOBie = Rate(0, of: 0)
  /// Valid checks of those that could be made; of nothing where nothing was asked.
  public var checks = Rate(0, of: 0)

  /// Nothing.
  public init() {}
}
