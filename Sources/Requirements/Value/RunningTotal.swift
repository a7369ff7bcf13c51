/// A sum of numbers that is exact of integers, and of reals does not lose what each addition would leave out.
public struct RunningTotal: Sendable {
  private var whole: Int64? = 0
  private var sum = 0.0
  /// What did not fit into ``sum`` (Neumaier's summation).
  private var lost = 0.0

  /// A sum of nothing.
  public init() {}

  /// The sum so far.
  public var total: ComparedNumber { whole.map(ComparedNumber.integer) ?? .real(sum + lost) }

  /// Adds a number.
  public mutating func add(_ number: ComparedNumber) {
    if case .integer(let next) = number, let before = whole {
      let (after, overflows) = before.addingReportingOverflow(next)
      whole = overflows ? nil : after
    } else {
      whole = nil
    }
    let next = number.real
    let after = sum + next
    lost += sum.magnitude >= next.magnitude ? (sum - after) + next : (next - after) + sum
    sum = after
  }
}
