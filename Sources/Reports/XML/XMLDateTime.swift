/// Points in time as XML Schema writes them (part 2, 3.2.7): `2026-01-31T10:00:00`, with a fraction and a zone where
/// there are any.
enum XMLDateTime {
  /// Whether `text` is one, of a year with four digits.
  static func isOne(_ text: String) -> Bool {
    guard
      let match = text.wholeMatch(
        of: /(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))?/.asciiOnlyDigits())
    else { return false }
    let (_, year, month, day, hour, minute, second, zone, zoneMinute) = match.output
    guard let year = Int(year), let month = Int(month), let day = Int(day), year > 0, (1...12).contains(month) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day) && isBelow(hour, 24) && isBelow(minute, 60) && isBelow(second, 60)
      && isBelow(zone, 14) && isBelow(zoneMinute, 60)
  }

  private static func isBelow(_ digits: Substring?, _ limit: Int) -> Bool {
    guard let digits else { return true }
    return Int(digits).map { $0 < limit } ?? false
  }

  /// The beginning of a day, `YYYY-MM-DD`; of the first day of ZIP archives where there is none.
  static func start(of day: String?) -> String {
    let moment = "\(day ?? "")T00:00:00Z"
    return isOne(moment) ? moment : "1980-01-01T00:00:00Z"
  }
}
