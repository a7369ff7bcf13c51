/// A cell of the heat map.
public enum PortfolioCell: Sendable, Equatable {
  /// There was nothing to look at.
  case nothing
  /// It could not be evaluated.
  case unknown
  /// The part in a hundred that is as it should be, rounded down.
  case percent(UInt8)
}
