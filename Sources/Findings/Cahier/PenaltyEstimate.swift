/// What lateness costs by the formula that the cahier states: an indication, never a decision.
///
/// Amounts are in euro cents.
public struct PenaltyEstimate: Sendable, Equatable {
  /// How the cahier counts.
  public enum Formula: Sendable, Equatable {
    /// Amount × days / divisor.
    case share(divisor: Int)
    /// So many cents for each day.
    case perDay(cents: Int)
  }

  /// How the cahier counts.
  public var formula: Formula
  /// Calendar days of lateness.
  public var days: Int
  /// The amount that the formula is applied to, or that its cap is a share of; nil where it needs none, or where
  /// nobody gave it.
  public var amount: Int?
  /// What that amount is, in the language of the run: montant hors taxes de l'élément de mission.
  public var base: String?
  /// The most that may come out; nil where the cahier states no cap.
  public var cap: Int?
  /// What comes out; nil where the amount is missing.
  public var sum: Int?
  /// Whether ``sum`` is the cap.
  public var isCapped: Bool
  /// The clause that states the formula; nil where the cahier names none.
  public var source: String?

  /// An estimate.
  public init(
    formula: Formula, days: Int, amount: Int? = nil, base: String? = nil, cap: Int? = nil, sum: Int? = nil,
    isCapped: Bool = false, source: String? = nil
  ) {
    self.formula = formula
    self.days = days
    self.amount = amount
    self.base = base
    self.cap = cap
    self.sum = sum
    self.isCapped = isCapped
    self.source = source
  }
}
