public import ByteInput

extension ByteView {
  /// Where the first byte stands, from `start` on, that is not its own text in a string: a control character, an
  /// apostrophe, a backslash, or one above 126; the end where there is none.
  ///
  /// - Complexity: O(distance / 8).
  func plainTextEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x80 * ones
    var at = start
    while at + 8 <= count {
      let word = word(at: at)
      // The highest bit of the first byte that meets one of them is set; those behind it may be, wrongly.
      let control = (word &- 0x20 * ones) & ~word
      let apostrophes = word ^ (0x27 * ones)
      let backslashes = word ^ (0x5C * ones)
      let signs = ((apostrophes &- ones) & ~apostrophes) | ((backslashes &- ones) & ~backslashes)
      let special = control | signs | word | (word &+ ones)
      let found = special & tops
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, ByteView.isPlainText(self[at]) { at += 1 }
    return at
  }

  /// Whether a byte is its own text in a string.
  private static func isPlainText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte <= 0x7E && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "'")
  }

  /// Whether there are no bytes in a range, which must lie within, but printable ones of ASCII other than the backslash:
  /// then none of the strings in it is encoded. O(range / 8).
  public func isPrintable(_ range: Range<Int>) -> Bool {
    let view = self[range]
    var at = 0
    while at < view.count {
      at = view.plainTextEnd(from: at)
      guard at < view.count else { break }
      guard view[at] == UInt8(ascii: "'") else { return false }
      at += 1
    }
    return true
  }
}
