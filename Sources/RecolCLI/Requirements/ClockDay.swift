import Glibc

/// The day that waivers and reports go by.
enum ClockDay {
  /// Today in UTC, `YYYY-MM-DD`; the day of `SOURCE_DATE_EPOCH` where that is set.
  static var today: String {
    var seconds = time_t()
    unsafe time(&seconds)
    if let set = sourceDateEpoch { seconds = set }
    var parts = unsafe tm()
    guard unsafe gmtime_r(&seconds, &parts) != nil else { return "1970-01-01" }
    let (year, month, day) = unsafe (parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The clock that `SOURCE_DATE_EPOCH` sets, in seconds since 1970; nil where it sets none.
  static var sourceDateEpoch: Int? { setting.flatMap(Int.init).flatMap { known.contains($0) ? $0 : nil } }

  /// What `SOURCE_DATE_EPOCH` is set to where that is no time: whoever sets it wants the same bytes again, and would get
  /// others every day.
  static var unreadableSetting: String? { sourceDateEpoch == nil ? setting : nil }

  /// The years 1 to 9999, which dates are written for.
  private static let known = -62_135_596_800...253_402_300_799

  /// What is set; nil where nothing is.
  private static var setting: String? {
    guard let variable = unsafe getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = unsafe String(cString: variable)
    return text.isEmpty ? nil : text
  }

  /// A clock that gives the same day again: the one that was set, else the beginning of today in UTC.
  static var replayEpoch: Int {
    var seconds = time_t()
    unsafe time(&seconds)
    return sourceDateEpoch ?? seconds - seconds % 86_400
  }

  private static func padded(_ number: Int32, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
