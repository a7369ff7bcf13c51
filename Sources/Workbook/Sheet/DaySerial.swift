/// Days as spreadsheets count them.
enum DaySerial {
  /// The number of a day `YYYY-MM-DD`, where 1 March 1900 is 61; nil for what is none, and for days before it, which
  /// spreadsheets do not count alike.
  static func number(_ day: String) -> Int? {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard day.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let date = parts[2],
      1...12 ~= month, 1...length(of: month, year) ~= date
    else { return nil }
    // Years that begin in March end with the day that leap years add.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + date
    let number = days - 693_900
    return number >= 61 ? number : nil
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
