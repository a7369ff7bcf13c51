import Glibc

/// The time that archives go by.
enum ClockTime {
  /// The time in UTC, `YYYY-MM-DDThh:mm:ssZ`; that of `SOURCE_DATE_EPOCH` where it is set.
  static var now: String {
    var seconds = time_t()
    unsafe time(&seconds)
    if let set = ClockDay.sourceDateEpoch { seconds = set }
    var parts = unsafe tm()
    var text = [CChar](repeating: 0, count: 32)
    guard unsafe gmtime_r(&seconds, &parts) != nil,
      unsafe strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts) > 0
    else { return "1970-01-01T00:00:00Z" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
