/// A storey with its rooms.
public struct PortfolioStorey: Sendable, Equatable {
  /// Its name.
  public var name: String?
  /// In metres.
  public var elevation: Double?
  /// How many are on it.
  public var rooms: Int
  /// In square metres.
  public var area: Double

  /// A storey.
  public init(name: String?, elevation: Double?, rooms: Int, area: Double) {
    (self.name, self.elevation, self.rooms, self.area) = (name, elevation, rooms, area)
  }
}
