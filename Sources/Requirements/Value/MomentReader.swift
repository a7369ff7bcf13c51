/// Reads the parts of a date, a time or a duration from a text, one after the other.
struct MomentReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Steps over one character if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next = rest.first, UInt32(next) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  /// `YYYY-MM-DD` as days since 0000-03-01.
  mutating func date() -> Int? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2), 1...12 ~= month, 1...MonthLength.days(of: month, in: year) ~= day
    else { return nil }
    return Self.days(year: year, month: month, day: day)
  }

  /// `hh:mm:ss(.s+)?` as seconds; 24:00:00 is the end of the day, and nothing comes after it (XML Schema Part 2, 3.2.8).
  mutating func time() -> Double? {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
      let second = number(digits: 2), hour <= 24, minute < 60, second < 60
    else { return nil }
    guard let fraction = fraction(), hour < 24 || (minute == 0 && second == 0 && fraction == 0) else { return nil }
    return Double(hour * 3600 + minute * 60 + second) + fraction
  }

  /// `Z`, `+hh:mm`, `-hh:mm` or nothing, as seconds ahead of UTC; nil where it is something else.
  mutating func zone() -> Double? {
    if isAtEnd { return 0 }
    if take("Z") { return 0 }
    let sign: Double
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), minute < 60,
      hour * 60 + minute <= 14 * 60
    else {
      return nil
    }
    return sign * Double(hour * 3600 + minute * 60)
  }

  /// Steps over a time of day as ISO 8601 writes it, `hh:mm`, with seconds, their fraction and a zone where there are
  /// any: `10:00`, `10:00:30,5Z`, `10:00+0200`. False where it is something else.
  mutating func takeTimeOfDay() -> Bool {
    guard let hour = number(digits: 2), take(":"), var rest = number(digits: 2), hour <= 24, rest < 60 else {
      return false
    }
    if take(":") {
      guard let second = number(digits: 2), second < 60, let fraction = fraction(orComma: true) else { return false }
      rest += second + (fraction > 0 ? 1 : 0)
    }
    // 24:00 is the end of the day, and nothing comes after it.
    guard hour < 24 || rest == 0 else { return false }
    if isAtEnd || take("Z") { return true }
    guard take("+") || take("-"), let ahead = number(digits: 2), ahead <= 14 else { return false }
    if isAtEnd { return true }
    _ = take(":")
    return number(digits: 2).map { $0 < 60 } ?? false
  }

  /// `P1Y2M3DT4H5M6.7S` as months and seconds.
  mutating func duration() -> (months: Int, seconds: Double)? {
    let sign = take("-") ? -1 : 1
    guard take("P"), !isAtEnd else { return nil }
    var months = 0
    var seconds = 0.0
    var isTime = false
    var allowed: [Unicode.Scalar] = ["Y", "M", "D"]
    while !isAtEnd {
      if !isTime, take("T") {
        guard !isAtEnd else { return nil }
        isTime = true
        allowed = ["H", "M", "S"]
      }
      guard let count = number(digits: nil), let fraction = fraction() else { return nil }
      guard let index = allowed.firstIndex(where: { take($0) }) else { return nil }
      let unit = allowed[index]
      guard fraction == 0 || unit == "S" else { return nil }
      allowed.removeFirst(index + 1)
      switch (isTime, unit) {
      case (false, "Y"): months += count * 12
      case (false, "M"): months += count
      case (false, _): seconds += Double(count) * 86_400
      case (true, "H"): seconds += Double(count) * 3600
      case (true, "M"): seconds += Double(count) * 60
      case (true, _): seconds += Double(count) + fraction
      }
    }
    return (sign * months, Double(sign) * seconds)
  }

  /// A number of so many digits, or of 1 to 9.
  private mutating func number(digits: Int?) -> Int? {
    var value = 0
    var count = 0
    while count < digits ?? 9, let byte = rest.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      rest.removeFirst()
      count += 1
    }
    return count == 0 || (digits ?? count) != count ? nil : value
  }

  /// A point and digits, as part of one; 0 where there is none; nil for a point alone.
  ///
  /// - Parameter orComma: whether a comma is as good as a point, as in ISO 8601.
  private mutating func fraction(orComma: Bool = false) -> Double? {
    guard take(".") || (orComma && take(",")) else { return 0 }
    var value = 0.0
    var scale = 0.1
    var count = 0
    while let byte = rest.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      value += Double(byte - UInt8(ascii: "0")) * scale
      scale /= 10
      count += 1
      rest.removeFirst()
    }
    return count == 0 ? nil : value
  }

  /// Days since 0000-03-01 in the Gregorian calendar.
  static func days(year: Int, month: Int, day: Int) -> Int {
    // Counting the year from March puts the leap day at its end.
    let shifted = month > 2 ? month - 3 : month + 9
    let y = month > 2 ? year : year - 1
    func quotient(_ divisor: Int) -> Int { y >= 0 ? y / divisor : -((divisor - 1 - y) / divisor) }
    return 365 * y + quotient(4) - quotient(100) + quotient(400) + (153 * shifted + 2) / 5 + day - 1
  }
}
