/// The digits that a number needs, for `xs:totalDigits` and `xs:fractionDigits` (XML Schema Part 2, 4.3.11, 4.3.12).
struct DecimalDigits {
  /// Digits in all, without leading and trailing zeros, at least 1.
  let total: Int
  /// Digits after the point, without trailing zeros.
  let fraction: Int

  /// The digits of the shortest decimal text that stands for the number; nil for an infinity or NaN.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    var digits: [UInt8] = []
    var pointPosition: Int?
    var exponent = 0
    var text = Substring(number.magnitude.description).utf8
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."): pointPosition = digits.count
      case UInt8(ascii: "e"):
        exponent = Int(Substring(text)) ?? 0
        text = Substring().utf8
      default: return nil
      }
    }
    var point = (pointPosition ?? digits.count) + exponent
    while digits.last == 0 { digits.removeLast() }
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    fraction = digits.isEmpty ? 0 : max(0, digits.count - point)
    total = max(1, max(digits.count, point), fraction)
  }
}
