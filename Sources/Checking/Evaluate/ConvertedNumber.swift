/// A number that came out of a conversion, as people read it.
enum ConvertedNumber {
  /// The digits: beyond nine decimals stands what the conversion leaves over. Nil for what is no finite number.
  static func text(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    let plain = abs(number) < 1e-3 || abs(number) > 1e6 ? number : (number * 1e9).rounded() / 1e9
    return plain == plain.rounded() && abs(plain) < 1e15 ? String(Int(plain)) : "\(plain)"
  }
}
