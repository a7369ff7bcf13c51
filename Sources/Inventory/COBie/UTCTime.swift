/// Seconds since 1970 as a day and a time.
enum UTCTime {
  /// `2024-01-31T12:00:00`; nil for years beyond four digits.
  static func text(second: Int64) -> String? {
    guard (-62_135_596_800...253_402_300_799).contains(second) else { return nil }
    let days = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
    let time = second - days * 86_400
    // Years that begin in March end with the day that leap years add (Howard Hinnant, "chrono-compatible low-level date
    // algorithms").
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    func digits(_ number: Int64, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let date = [digits(year, 4), digits(month < 10 ? month + 3 : month - 9, 2), digits(day, 2)].joined(separator: "-")
    let clock = [time / 3600, time / 60 % 60, time % 60].map { digits($0, 2) }.joined(separator: ":")
    return date + "T" + clock
  }
}
