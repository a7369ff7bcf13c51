/// Pairs of places, sorted by the first of each pair, with a directory that leads to the pairs of a place at once.
///
/// Pairs with one key stand in the order of the names of the relations that say them. 12 bytes for a pair.
/// A class, so that handing it about costs one reference and not one for each column.
public final class RelationTable: Sendable {
  /// The first of each pair, rising.
  public let keys: [UInt32]
  /// The second of each pair.
  public let values: [UInt32]
  /// For each bucket of keys, where its pairs begin; one more at the end.
  private let buckets: [UInt32]
  private let shift: UInt32

  /// A table of pairs in any order. O(pairs), spread over the threads.
  init(keys: [UInt32], values: [UInt32], threads: Int) {
    let sorted = PairSort(keys: keys, values: values, threads: threads)
    self.keys = sorted.keys
    self.values = sorted.values
    buckets = sorted.buckets
    shift = sorted.shift
  }

  /// Another object with the same columns; see ``Model/forOneThread()``.
  init(sharing other: RelationTable) {
    keys = other.keys
    values = other.values
    buckets = other.buckets
    shift = other.shift
  }

  /// How many pairs there are.
  public var count: Int { keys.count }

  /// The pairs of a key, as positions in ``values``. O(1), or O(log pairs) where keys lie in heaps.
  public func range(of key: UInt32) -> Range<Int> {
    let bucket = Int(key >> shift)
    guard bucket < buckets.count - 1 else { return 0..<0 }
    let end = Int(buckets[bucket + 1])
    let first = lowerBound(key, Int(buckets[bucket]), end)
    guard first < end, keys[first] == key else { return 0..<0 }
    if first + 1 == end || keys[first + 1] != key { return first..<first + 1 }
    return first..<(key == .max ? end : lowerBound(key + 1, first + 1, end))
  }

  /// The values of a key, in their order.
  public func values(of key: UInt32) -> ArraySlice<UInt32> { values[range(of: key)] }

  /// The first value of a key.
  public func first(of key: UInt32) -> UInt32? { range(of: key).first.map { values[$0] } }

  /// Whether a key has a value.
  public func contains(_ key: UInt32) -> Bool { !range(of: key).isEmpty }

  private func lowerBound(_ key: UInt32, _ from: Int, _ to: Int) -> Int {
    var low = from
    var high = to
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The table without pairs that stand before them already, of keys with very many: a list may name one thing as often
  /// as the file is long. The others, and their order, stay as they are.
  ///
  /// - Complexity: O(pairs).
  func withoutRepetition(threads: Int) -> RelationTable {
    let many = 64
    guard keys.count > many, (many..<keys.count).contains(where: { keys[$0] == keys[$0 - many] }) else { return self }
    var (keptKeys, keptValues): ([UInt32], [UInt32]) = ([], [])
    var position = 0
    while position < keys.count {
      let range = range(of: keys[position])
      var met: Set<UInt32> = []
      for pair in range where range.count <= many || met.insert(values[pair]).inserted {
        keptKeys.append(keys[pair])
        keptValues.append(values[pair])
      }
      position = range.upperBound
    }
    return RelationTable(keys: keptKeys, values: keptValues, threads: threads)
  }
}
