public import Findings
public import IFCModel

/// What a rule found: how many things it looked at, and which of them do not hold.
///
/// Each thing is looked at once: a rule that has several things to say of one object says them in one detail.
public struct RuleTally: Sendable {
  /// The outcomes, which add up to the things that were looked at.
  public private(set) var outcomes = OutcomeTally()
  /// What does not hold or could not be evaluated, in the order in which it was found.
  public private(set) var failures: [Failure] = []
  /// What failures say beside their reason; see `Failure.detail`.
  public private(set) var details: [String] = []

  /// Nothing was looked at.
  public init() {}

  /// Things of which the rule holds.
  public mutating func pass(_ count: Int = 1) { outcomes.valid += count }

  /// An object of which the rule does not hold, or that cannot be evaluated, as the reason says.
  ///
  /// - Parameter detail: what was found, as short as it can be said without words of a language.
  public mutating func fail(_ object: Instance, _ reason: Reason, _ detail: String? = nil) {
    fail(object.name, reason, detail)
  }

  /// The same by the name of the object's instance.
  mutating func fail(_ instance: UInt64, _ reason: Reason, _ detail: String? = nil) {
    add(Failure(instance: instance, reason: reason, detail: keep(detail)))
  }

  /// The model as a whole, of which the rule does not hold.
  public mutating func fail(_ reason: Reason, _ detail: String? = nil) {
    add(Failure(instance: 0, reason: reason, detail: keep(detail)))
  }

  /// Adds what a later stretch found.
  public mutating func add(_ later: RuleTally) {
    outcomes += later.outcomes
    let shift = UInt32(details.count)
    failures += later.failures.map { failure in
      guard failure.detail != Failure.noDetail else { return failure }
      return Failure(instance: failure.instance, reason: failure.reason, detail: failure.detail + shift)
    }
    details += later.details
  }

  private mutating func add(_ failure: Failure) {
    outcomes[failure.reason.outcome] += 1
    failures.append(failure)
  }

  /// The longest detail, in bytes of UTF-8: what thousands of objects share may be a text as long as the file.
  private static let longest = 1024

  private mutating func keep(_ detail: String?) -> UInt32 {
    guard let detail else { return Failure.noDetail }
    details.append(Self.cut(detail))
    return UInt32(details.count - 1)
  }

  /// A detail, or the beginning of one that is too long.
  static func cut(_ detail: String) -> String {
    guard detail.utf8.count > longest else { return detail }
    var end = detail.utf8.index(detail.startIndex, offsetBy: longest)
    // Not in the middle of a character.
    while end > detail.startIndex, end.samePosition(in: detail.unicodeScalars) == nil {
      end = detail.utf8.index(before: end)
    }
    return detail[..<end] + "…"
  }
}
