import Glibc

/// What a calculation with numbers that people have written in decimals leaves behind their last digit.
enum DecimalNoise {
  /// The number of fifteen digits that is next: 12 inches are 0.3048 metres and not 0.30479999999999996. O(1).
  static func removed(_ number: Double) -> Double {
    guard number.isFinite, number != 0 else { return number }
    let digits = 14 - Int(log10(number.magnitude).rounded(.down))
    // Powers of ten are exact up to here, and so the division is as right as reading the digits would be.
    guard 0...22 ~= digits else { return number }
    let scale = pow(10, Double(digits))
    return (number * scale).rounded() / scale
  }
}
