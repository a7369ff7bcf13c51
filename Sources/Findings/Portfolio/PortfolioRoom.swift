/// A room.
public struct PortfolioRoom: Sendable, Equatable {
  /// The name of its storey.
  public var storey: String?
  /// Its number (Name).
  public var number: String?
  /// Its name (LongName).
  public var name: String?
  /// In square metres.
  public var area: Double?

  /// A room.
  public init(storey: String?, number: String?, name: String?, area: Double?) {
    (self.storey, self.number, self.name, self.area) = (storey, number, name, area)
  }
}
