import ByteInput
import CStructuralScan

/// Words and blanks.
extension PatternAcceptor {
  /// A number by which values in a set are told apart: those that are the same have the same. Nil where a blank stands
  /// before a parenthesis, or it is far away: what is the same may be written in two ways then.
  func key(of value: Range<Int>) -> UInt64? {
    if load(value.upperBound - 1) == UInt8(ascii: ")") {
      let start = unsafe (base + value.lowerBound).assumingMemoryBound(to: UInt8.self)
      let open = unsafe Int(recol_find_byte(start, UInt8(ascii: "(")))
      guard open < 32, load(value.lowerBound + max(open, 1) - 1) > 0x20 else { return nil }
    }
    var key = UInt64(value.count)
    var at = value.lowerBound
    while at < value.upperBound {
      // SAFETY: see `base`.
      var word = unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      if value.upperBound - at < 8 { word &= 1 << UInt64((value.upperBound - at) * 8) - 1 }
      let product = (word ^ key).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      key = product.high ^ product.low
      at += 8
    }
    return key
  }

  /// Whether the word of an enumeration at `at`, whose first byte is `byte`, is one of some; `at` is moved behind it.
  func word(of items: [[UInt8]], _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: ".") else { return false }
    let start = at + 1
    for item in items {
      var length = 0
      while length < item.count, load(start + length) == item[length] { length += 1 }
      if length == item.count, load(start + length) == UInt8(ascii: ".") {
        at = start + length + 1
        return true
      }
    }
    return false
  }

  @inline(__always)
  func load(_ offset: Int) -> UInt8 { unsafe base.load(fromByteOffset: offset, as: UInt8.self) }

  /// The first byte from `at` that is no white space, to which `at` is moved.
  @inline(__always)
  func nonBlank(_ at: inout Int) -> UInt8 {
    var byte = load(at)
    while byte <= 0x20, at < limit {
      at &+= 1
      byte = load(at)
    }
    return byte
  }
}
