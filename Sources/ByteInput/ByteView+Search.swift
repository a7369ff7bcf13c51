extension ByteView {
  /// Whether two stretches, which must lie within the bytes, hold the same bytes. O(their length).
  @inlinable
  public func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    let (left, right) = (self[one], self[other])
    var offset = 0
    while offset + 8 <= left.count {
      guard left.word(at: offset) == right.word(at: offset) else { return false }
      offset += 8
    }
    while offset < left.count {
      guard left[offset] == right[offset] else { return false }
      offset += 1
    }
    return true
  }

  /// Whether the bytes begin with `prefix`. O(prefix).
  public func starts(with prefix: [UInt8]) -> Bool {
    guard prefix.count <= count else { return false }
    for (offset, byte) in prefix.enumerated() where self[offset] != byte { return false }
    return true
  }

  /// Whether the bytes begin with the ASCII text `prefix`. O(prefix).
  public func starts(with prefix: String) -> Bool { starts(with: Array(prefix.utf8)) }

  /// Whether the bytes begin with the ASCII text `prefix`, upper or lower case. O(prefix).
  public func starts(withoutCase prefix: String) -> Bool {
    let wanted = Array(prefix.utf8)
    guard wanted.count <= count else { return false }
    for (offset, byte) in wanted.enumerated() where self[offset].asciiUpper != byte.asciiUpper { return false }
    return true
  }

  /// Where the ASCII text `needle` first stands at or after `start`; nil where it does not. O(count).
  public func firstIndex(of needle: String, from start: Int = 0) -> Int? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first, count >= wanted.count, start >= 0 else { return nil }
    var at = start
    while at <= count - wanted.count {
      if self[at] == first, self[at..<at + wanted.count].starts(with: wanted) { return at }
      at += 1
    }
    return nil
  }

  /// Whether the ASCII text `needle` stands anywhere. O(count).
  public func contains(_ needle: String) -> Bool { firstIndex(of: needle) != nil }

  /// The bytes as text; what is no UTF-8 is replaced. O(count).
  public var text: String { unsafe String(decoding: buffer, as: UTF8.self) }
}

extension UInt8 {
  /// The byte, with an ASCII small letter turned into its capital.
  @inlinable
  public var asciiUpper: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }
}
