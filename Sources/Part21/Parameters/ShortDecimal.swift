import ByteInput

/// Reads decimal numbers of few digits without making a text of them: most numbers of a model.
///
/// A number below 2^53 and a power of ten up to 10^22 are both exact as `Double`, so that one multiplication or division
/// of them rounds once, to the very number that is nearest to the decimal one (W. D. Clinger, "How to read floating
/// point numbers accurately", 1990).
enum ShortDecimal {
  /// The number that is written; nil where it has too many digits, or is written in a way that needs a closer look.
  static func value(_ bytes: ByteView) -> Double? {
    var at = 0
    let isNegative = bytes.count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative || (bytes.count > 0 && bytes[0] == UInt8(ascii: "+")) { at += 1 }
    var digits: UInt64 = 0
    var count = 0
    var behindPoint = 0
    var hasPoint = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        guard count < 18 else { return nil }
        digits = digits * 10 + UInt64(byte - 0x30)
        count += 1
        if hasPoint { behindPoint += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      at += 1
    }
    guard count > 0, digits < 1 << 53, let exponent = exponent(bytes, at) else { return nil }
    let power = exponent - behindPoint
    guard powers.indices.contains(abs(power)) else { return nil }
    let size = power < 0 ? Double(digits) / powers[-power] : Double(digits) * powers[power]
    return isNegative ? -size : size
  }

  /// What stands behind the `E`, up to two digits; 0 where there is none, nil where it is something else.
  private static func exponent(_ bytes: ByteView, _ start: Int) -> Int? {
    guard start < bytes.count else { return 0 }
    guard bytes[start].asciiUpper == UInt8(ascii: "E") else { return nil }
    var at = start + 1
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    if isNegative || (at < bytes.count && bytes[at] == UInt8(ascii: "+")) { at += 1 }
    guard at < bytes.count, bytes.count - at <= 2 else { return nil }
    var value = 0
    while at < bytes.count {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}
