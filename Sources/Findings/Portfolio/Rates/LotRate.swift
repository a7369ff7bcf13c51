/// How a lot does.
public struct LotRate: Sendable, Equatable {
  /// Its id; nil for what is asked of no lot in particular.
  public var lot: String?
  /// What is asked of it.
  public var specifications: Int
  /// Of them with a model that fails.
  public var failing: Int
  /// Values to fill in or to mend.
  public var missing: Int
  /// Those that hold, of all.
  public var rate: Rate

  /// A lot.
  public init(lot: String?, specifications: Int, failing: Int, missing: Int, rate: Rate) {
    (self.lot, self.specifications, self.failing, self.missing, self.rate) = (
      lot, specifications, failing, missing, rate
    )
  }
}
