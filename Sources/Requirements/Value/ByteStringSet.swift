import Glibc

/// A fixed set of byte strings that tells quickly whether it holds some bytes.
///
/// Few strings are compared one after the other; many are kept sorted by length and content.
struct ByteStringSet: Sendable {
  private let strings: [[UInt8]]

  init(_ texts: [String]) {
    strings = texts.map { Array($0.utf8) }.sorted(by: Self.precedes)
  }

  /// Whether one of the strings has exactly these bytes.
  ///
  /// - Complexity: O(log n) comparisons.
  @safe
  func contains(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var low = 0
    var high = strings.count
    while low < high {
      let middle = (low + high) / 2
      let order = Self.compare(strings[middle], bytes)
      if order == 0 { return true }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    unsafe b.withUnsafeBytes { compare(a, $0) < 0 }
  }

  /// Below, above or equal to 0 as `a` comes before, after or at `b`: by length, then by bytes.
  @safe
  private static func compare(_ a: [UInt8], _ b: UnsafeRawBufferPointer) -> Int {
    if a.count != b.count { return a.count - b.count }
    guard a.count > 0, let right = b.baseAddress else { return 0 }
    return unsafe a.withUnsafeBytes { left in
      guard let left = left.baseAddress else { return 0 }
      // Both have as many bytes as are compared.
      return unsafe Int(memcmp(left, right, b.count))
    }
  }
}
