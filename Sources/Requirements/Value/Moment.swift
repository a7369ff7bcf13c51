/// A date, a time or a duration in the writing of ISO 8601 that XML Schema uses, so that it can be compared.
///
/// What has no time zone is taken to be UTC. Durations with months are compared at the four reference moments of
/// XML Schema Part 2, 3.2.6.2: where these disagree, neither precedes the other.
struct Moment: Sendable {
  enum Kind: Sendable {
    case date, dateTime, time, duration

    /// The kind of a base of a restriction; nil for any other base.
    init?(base: String) {
      switch base {
      case "xs:date": self = .date
      case "xs:dateTime": self = .dateTime
      case "xs:time": self = .time
      case "xs:duration": self = .duration
      default: return nil
      }
    }
  }

  /// Whole months; 0 but for durations.
  private let months: Int
  /// Seconds beyond the months, or since 0000-03-01 or midnight.
  private let seconds: Double

  /// Reads a text; nil where it is not written as the kind demands.
  init?(_ text: String, _ kind: Kind) {
    var reader = MomentReader(text)
    switch kind {
    case .duration:
      guard let duration = reader.duration() else { return nil }
      (months, seconds) = duration
    case .date:
      guard let days = reader.date(), let zone = reader.zone() else { return nil }
      (months, seconds) = (0, Double(days) * 86_400 - zone)
    case .time:
      guard let time = reader.time(), let zone = reader.zone() else { return nil }
      (months, seconds) = (0, time - zone)
    case .dateTime:
      guard let days = reader.date(), reader.take("T"), let time = reader.time(), let zone = reader.zone() else {
        return nil
      }
      (months, seconds) = (0, Double(days) * 86_400 + time - zone)
    }
    guard reader.isAtEnd else { return nil }
  }

  /// Whether this comes before the other, or at it where that is allowed.
  func precedes(_ other: Moment, orEquals: Bool) -> Bool {
    // Days before the first of the month so many months after 1696-09, 1697-02, 1903-03 and 1903-07.
    for start in [1696 * 12 + 8, 1697 * 12 + 1, 1903 * 12 + 2, 1903 * 12 + 6] {
      let a = Double(Self.days(month: start + months) - Self.days(month: start)) * 86_400 + seconds
      let b = Double(Self.days(month: start + other.months) - Self.days(month: start)) * 86_400 + other.seconds
      guard orEquals ? a <= b : a < b else { return false }
    }
    return true
  }

  private static func days(month: Int) -> Int {
    let year = month >= 0 ? month / 12 : -((11 - month) / 12)
    return MomentReader.days(year: year, month: month - year * 12 + 1, day: 1)
  }
}
