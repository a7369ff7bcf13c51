/// How the contract counts what lateness costs.
public struct PenaltyFormula: Sendable, Equatable {
  /// What is counted per day.
  public enum Rate: Sendable, Equatable {
    /// Amount × days / divisor.
    case share(divisor: Int)
    /// A sum for each day.
    case perDay(EuroAmount)
  }

  /// What is counted per day.
  public var rate: Rate
  /// What the amount is: montant hors taxes de l'élément de mission.
  public var base: BilingualText
  /// The amount; nil where the cahier leaves it to the command line.
  public var amount: EuroAmount?
  /// The most that may come out.
  public var cap: EuroAmount?
  /// The same, in percent of the amount.
  public var capPercent: Double?
  /// The clause that states it.
  public var source: String?

  /// A formula.
  public init(
    _ rate: Rate, base: BilingualText = BilingualText(), amount: EuroAmount? = nil, cap: EuroAmount? = nil,
    capPercent: Double? = nil, source: String? = nil
  ) {
    self.rate = rate
    self.base = base
    self.amount = amount
    self.cap = cap
    self.capPercent = capPercent
    self.source = source
  }

  /// Whether nothing can be computed without an amount.
  public var needsAmount: Bool {
    if case .share = rate { return true }
    return capPercent != nil
  }

  /// The most that may come out, for an amount; nil where there is no cap, or its amount is missing.
  public func cap(of amount: EuroAmount?) -> EuroAmount? {
    let share = capPercent.flatMap { percent in
      amount.map { EuroAmount(cents: Int((Double($0.cents) * percent / 100).rounded())) }
    }
    return [cap, share].compactMap { $0 }.min()
  }

  /// What so many days of lateness cost, rounded to the nearest cent; nil where an amount is needed and missing.
  ///
  /// - Returns: the sum, and whether it is the cap.
  public func sum(days: Int, amount given: EuroAmount?) -> (sum: EuroAmount, isCapped: Bool)? {
    let amount = given ?? amount
    guard days > 0, amount != nil || !needsAmount else { return nil }
    let sum: EuroAmount
    switch rate {
    case .share(let divisor): sum = Self.rounded(amount?.cents ?? 0, times: days, over: divisor)
    case .perDay(let rate): sum = Self.rounded(rate.cents, times: days, over: 1)
    }
    guard let cap = cap(of: amount), cap < sum else { return (sum, false) }
    return (cap, true)
  }

  /// A product over a number, rounded half up; at most ``EuroAmount/greatest``.
  private static func rounded(_ cents: Int, times days: Int, over divisor: Int) -> EuroAmount {
    let factors = (UInt(max(0, cents)), UInt(max(0, days)), UInt(max(1, divisor)))
    let product = factors.0.multipliedFullWidth(by: factors.1)
    guard product.high < factors.2 else { return .greatest }
    let (quotient, rest) = factors.2.dividingFullWidth(product)
    let up: UInt = rest >= factors.2 - rest ? 1 : 0
    guard quotient < UInt(EuroAmount.greatest.cents) else { return .greatest }
    return EuroAmount(cents: Int(quotient + up))
  }
}
