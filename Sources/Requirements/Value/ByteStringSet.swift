import Glibc

/// A fixed set of byte strings that tells quickly whether it holds some bytes.
///
/// The strings lie one behind the other in memory of its own, sorted by length and content: looking something up
/// counts no references, which threads that share the set would quarrel about.
@safe
final class ByteStringSet: @unchecked Sendable {
  // Written in `init` and only read from then on, by any thread.
  private let bytes: UnsafeMutableRawPointer
  /// Where each string begins, and where the last one ends.
  private let starts: UnsafeMutablePointer<Int>
  private let count: Int

  init(_ texts: [String]) {
    let strings = texts.map { Array($0.utf8) }.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    count = strings.count
    unsafe bytes = .allocate(byteCount: max(1, strings.reduce(0) { $0 + $1.count }), alignment: 1)
    unsafe starts = .allocate(capacity: strings.count + 1)
    var end = 0
    for (position, string) in strings.enumerated() {
      unsafe starts[position] = end
      for byte in string {
        unsafe bytes.storeBytes(of: byte, toByteOffset: end, as: UInt8.self)
        end += 1
      }
    }
    unsafe starts[strings.count] = end
  }

  deinit {
    unsafe bytes.deallocate()
    unsafe starts.deallocate()
  }

  /// Whether one of the strings has exactly these bytes.
  ///
  /// - Complexity: O(log n) comparisons.
  @safe
  func contains(_ wanted: UnsafeRawBufferPointer) -> Bool { unsafe table.contains(wanted) }

  /// The same without the object, for one who keeps it and asks from a closure: nothing is counted there.
  @unsafe var table: Table { unsafe Table(bytes: bytes, starts: starts, count: count) }

  /// The memory of a set.
  ///
  /// - Warning: it lives as long as its set.
  @safe
  struct Table: @unchecked Sendable {
    // SAFETY: nothing writes there any more.
    fileprivate let bytes: UnsafeMutableRawPointer
    fileprivate let starts: UnsafeMutablePointer<Int>
    fileprivate let count: Int

    /// See ``ByteStringSet/contains(_:)``.
    @safe
    func contains(_ wanted: UnsafeRawBufferPointer) -> Bool {
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        let start = unsafe starts[middle]
        let length = unsafe starts[middle + 1] - start
        var order = length - wanted.count
        if order == 0, length > 0, let right = wanted.baseAddress {
          // Both have as many bytes as are compared.
          order = unsafe Int(memcmp(bytes + start, right, length))
        }
        if order == 0 { return true }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return false
    }
  }
}
