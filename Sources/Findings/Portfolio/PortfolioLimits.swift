/// How long the lists of a portfolio may be.
public struct PortfolioLimits: Sendable {
  /// Buildings of the heat map.
  public var buildings = 3_000
  /// Of them those that are told one by one.
  public var told = 1_500
  /// Columns of the heat map.
  public var columns = 120
  /// Elements of each list over the archive.
  public var list = 500
  /// Models, storeys, rooms and corrections told under buildings, each over all of them; a building has its share, and
  /// a few at least.
  public var details = 6_000

  /// What a page of a few megabytes holds.
  public init() {}

  /// No limit but what a workbook takes.
  public static var none: PortfolioLimits {
    var limits = PortfolioLimits()
    (limits.buildings, limits.told, limits.columns, limits.list, limits.details) = (.max, .max, .max, .max, .max)
    return limits
  }

  /// The share of each of so many buildings in ``details``.
  ///
  /// - Parameter least: what each may have in any case.
  public func share(of buildings: Int, least: Int) -> Int { max(least, details / max(1, buildings)) }
}
