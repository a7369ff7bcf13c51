/// The numbers of a chunk's pages.
///
/// Most files name their instances densely and in order, so that a chunk's pages follow each other: then the first
/// number and the count say it all, and no column is kept.
struct PageNumbers: RandomAccessCollection, Sendable {
  private var first: UInt64 = 0
  private var run = 0
  /// All numbers, as soon as one does not follow its predecessor.
  private var listed: [UInt64] = []

  var startIndex: Int { 0 }
  var endIndex: Int { listed.isEmpty ? run : listed.count }

  subscript(place: Int) -> UInt64 { listed.isEmpty ? first + UInt64(place) : listed[place] }

  /// Adds a number. O(1) on average.
  mutating func append(_ number: UInt64) {
    if !listed.isEmpty {
      listed.append(number)
    } else if run == 0 {
      (first, run) = (number, 1)
    } else if number == first &+ UInt64(run), number > first {
      run += 1
    } else {
      listed = (0..<UInt64(run)).map { first + $0 } + [number]
    }
  }

  /// The same numbers in another order: the one at `order[0]` first.
  func ordered(_ order: [Int]) -> PageNumbers {
    var ordered = PageNumbers()
    for place in order { ordered.append(self[place]) }
    return ordered
  }

  /// Gives back what is reserved and not used.
  mutating func trim() { listed = listed.trimmed() }
}

extension Array {
  /// The same elements in as little memory as they take. O(count).
  func trimmed() -> [Element] {
    // SAFETY: the buffer is used within the call.
    unsafe withUnsafeBufferPointer { unsafe [Element]($0) }
  }
}
