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
      let order = unsafe Self.compare(strings[middle], bytes)
      if order == 0 { return true }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.withUnsafeBytes { a in b.withUnsafeBytes { b in unsafe compare(a, b) < 0 } }
  }

  @safe
  private static func compare(_ a: [UInt8], _ b: UnsafeRawBufferPointer) -> Int {
    a.withUnsafeBytes { unsafe compare($0, b) }
  }

  /// Below, above or equal to 0 as `a` comes before, after or at `b`: by length, then by bytes.
  private static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    if a.count != b.count { return a.count - b.count }
    for position in 0..<a.count {
      let left = unsafe a[position]
      let right = unsafe b[position]
      if left != right { return left < right ? -1 : 1 }
    }
    return 0
  }
}
