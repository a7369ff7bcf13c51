/// Up to eight decimal digits at once: names of instances have seven or eight, and a model says millions of them.
enum DecimalWord {
  /// The number that the first bytes of a word write, and how many digits it has; 8 where more may follow.
  ///
  /// - Parameter word: eight bytes as a number, the first the lowest.
  @inline(__always)
  static func read(_ word: UInt64) -> (value: UInt64, digits: Int) {
    let digits = word ^ 0x3030_3030_3030_3030
    // The high bit of each byte that is no digit; those above the first such byte mean nothing.
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    guard others & 0x80 == 0 else { return (0, 0) }
    let bits = UInt64(others.trailingZeroBitCount) & ~7
    // The digits move to the end of the word, with zeros before them.
    return (joined(bits == 64 ? digits : digits &<< (64 &- bits)), Int(bits &>> 3))
  }

  /// The number that the last bytes of a word write, which are digits.
  ///
  /// - Parameters:
  ///   - word: eight bytes as a number, the first the lowest.
  ///   - digits: how many, from 1 to 8.
  @inline(__always)
  static func read(_ word: UInt64, last digits: Int) -> UInt64 {
    joined((word ^ 0x3030_3030_3030_3030) & (~0 &<< UInt64(truncatingIfNeeded: 64 &- 8 &* digits)))
  }

  /// Tens, hundreds and ten thousands of eight digits are joined, the first the highest.
  @inline(__always)
  private static func joined(_ digits: UInt64) -> UInt64 {
    var value = (digits &* 2561) &>> 8 & 0x00FF_00FF_00FF_00FF
    value = (value &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
    value = (value &* 42_949_672_960_001) &>> 32
    return value
  }
}
