/// A day of the Gregorian calendar, with the arithmetic that delays need.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day of that number.
  public init(number: Int) { self.number = number }

  /// The day of a year, month and day that exist; days beyond the month's end run on into the next one.
  public init(year: Int, month: Int, day: Int) {
    // Days from a civil date, with years that begin in March (Howard Hinnant, "chrono-compatible date algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that a text writes as `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 10, RestrictionBase.date.accepts(text) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
    // A 30th of February would be another day.
    if self.text != text { return nil }
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day as `YYYY-MM-DD`.
  public var text: String {
    let (year, month, day) = parts
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day of the week, Monday being 0.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The day so many months later, earlier where they are less than 0, with the same day number, or the month's last
  /// day where there is none.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    func first(ofMonth number: Int) -> CalendarDay {
      let year = number >= 0 ? number / 12 : (number - 11) / 12
      return CalendarDay(year: year, month: number - year * 12 + 1, day: 1)
    }
    let (first, next) = (first(ofMonth: total), first(ofMonth: total + 1))
    return CalendarDay(number: min(first.number + day - 1, next.number - 1))
  }

  /// Whether `left` comes before `right`.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}
