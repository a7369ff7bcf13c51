/// When two numbers that two programs wrote are the same.
enum SameNumber {
  /// Relative to the greater of the two: the tolerance with which IDS 1.0 compares reals (IDS, Documentation,
  /// tolerance).
  static let relative = 1e-6
  /// For numbers next to zero, in SI units.
  static let absolute = 1e-9

  /// Whether two numbers are the same but for what is lost on the way through units and decimals.
  static func holds(_ one: Double, _ other: Double) -> Bool {
    if one == other { return true }
    let difference = abs(one - other)
    return difference <= absolute || difference <= relative * max(abs(one), abs(other))
  }

  /// A number for a number: the same for equal ones, and nearly always for those that are the same.
  static func bits(_ value: Double) -> UInt64 {
    if value == 0 { return 0 }
    // 28 bits of the mantissa stay; the border lies where few numbers of decimals do.
    return (value.bitPattern &+ 0x5A_5A5A) >> 24
  }
}
