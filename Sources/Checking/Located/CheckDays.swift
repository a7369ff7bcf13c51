import Findings
import Requirements

/// The days that values are compared with, as they were given for the run.
public struct CheckDays: Sendable, Equatable {
  /// The day on which the submission was delivered, `YYYY-MM-DD`.
  public var delivered: String?
  /// The day on which the works were accepted, `YYYY-MM-DD`.
  public var accepted: String?
  /// The day on which the last dossier of a contractor was received, `YYYY-MM-DD`.
  public var dossiers: String?
  /// The day on which the decision to accept the works was notified, `YYYY-MM-DD`.
  public var noticed: String?
  /// The day on which the order to begin was given, `YYYY-MM-DD`.
  public var ordered: String?
  /// The day on which the check is made, `YYYY-MM-DD`.
  public var today: String?

  /// Days; nil for those that nobody gave.
  public init(
    delivered: String? = nil, accepted: String? = nil, dossiers: String? = nil, noticed: String? = nil,
    ordered: String? = nil, today: String? = nil
  ) {
    self.noticed = noticed
    self.ordered = ordered
    self.delivered = delivered
    self.accepted = accepted
    self.dossiers = dossiers
    self.today = today
  }

  /// Why a day does not hold; nil where it does. A year alone is compared with years.
  func reason(_ text: String, _ rule: DateRule) -> Reason? {
    guard let day = CheckDays.isYear(text) ? text : DayText.day(in: text) else { return .invalidType }
    let tests: [(DateRule.Anchor?, (String, String) -> Bool)] = [
      (rule.earliest, { $0 >= $1 }), (rule.latest, { $0 <= $1 }), (rule.exactly, { $0 == $1 }),
    ]
    for (anchor, holds) in tests {
      guard let anchor else { continue }
      guard let other = self.day(anchor) else { return .notEvaluableReference }
      let width = CheckDays.isYear(text) ? 4 : 10
      if !holds(String(day.prefix(width)), String(other.prefix(width))) { return .invalidValue }
    }
    if let months = rule.maximumAge {
      guard let delivered = delivered.flatMap(CalendarDay.init) else { return .notEvaluableReference }
      let oldest = delivered.adding(months: -months).text
      if day < oldest.prefix(CheckDays.isYear(text) ? 4 : 10) { return .invalidValue }
    }
    return nil
  }

  private func day(_ anchor: DateRule.Anchor) -> String? {
    switch anchor {
    case .day(let text): text
    case .delivery: delivered
    case .acceptance: accepted
    }
  }

  static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
