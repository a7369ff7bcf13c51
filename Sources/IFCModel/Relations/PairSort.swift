/// Sorts pairs of numbers by the first, keeping the order of those with equal firsts, and makes the directory to them.
///
/// Keys are places of the index and lie close together, so that one scatter into buckets sorts nearly all of it; a
/// bucket that holds several keys is sorted by itself. Each thread scatters the buckets of a stretch of keys.
struct PairSort: Sendable {
  /// The first of each pair, rising.
  private(set) var keys: [UInt32]
  /// The second of each pair.
  private(set) var values: [UInt32]
  /// For each bucket of keys, where its pairs begin; one more at the end.
  private(set) var buckets: [UInt32]
  /// How many bits of a key do not count for its bucket.
  let shift: UInt32

  /// Pairs that are worth a second thread: below, starting it costs more than it saves.
  private static let worthThreads = 1 << 15

  /// - Complexity: O(pairs × threads) sequential reads, O(pairs) writes spread over the threads; keys that lie in heaps
  ///   cost O(pairs × log pairs).
  init(keys: [UInt32], values: [UInt32], threads: Int) {
    var highest: UInt32 = 0
    var rises = true
    for key in keys {
      if key < highest { rises = false }
      highest = max(highest, key)
    }
    let shift = PairSort.shift(highest, pairs: keys.count)
    self.shift = shift
    let count = keys.isEmpty ? 0 : Int(highest >> shift) + 1
    if rises {
      self.keys = keys
      self.values = values
      buckets = PairSort.starts(of: keys, in: 0..<count, shift: shift)
      return
    }
    let parts = keys.count < PairSort.worthThreads ? 1 : min(max(threads, 1), 4)
    let ranges = PairSort.shares(of: keys, buckets: count, shift: shift, parts: parts)
    let sorted = Slots.map(count: ranges.count, threads: threads, stretch: 1) { part in
      PairSort.scatter(keys, values, into: ranges[part.lowerBound], shift: shift)
    }
    self.keys = sorted[0].keys
    self.values = sorted[0].values
    buckets = sorted[0].buckets
    self.keys.reserveCapacity(keys.count)
    self.values.reserveCapacity(keys.count)
    buckets.reserveCapacity(count + 1)
    for part in sorted.dropFirst() {
      let base = UInt32(self.keys.count)
      self.keys += part.keys
      self.values += part.values
      buckets.removeLast()
      buckets += part.buckets.lazy.map { $0 + base }
    }
  }

  /// As many bits as it takes to have no more buckets than pairs.
  private static func shift(_ highest: UInt32, pairs: Int) -> UInt32 {
    var shift: UInt32 = 0
    while Int(highest >> shift) > pairs { shift += 1 }
    return shift
  }

  private typealias Part = (keys: [UInt32], values: [UInt32], buckets: [UInt32])

  /// Ranges of buckets, one for each thread, with about as many pairs in each.
  private static func shares(of keys: [UInt32], buckets: Int, shift: UInt32, parts: Int) -> [Range<Int>] {
    guard parts > 1 else { return [0..<buckets] }
    // One key in 64 tells well enough how they lie.
    let sample = stride(from: 0, to: keys.count, by: 64).map { Int(keys[$0] >> shift) }.sorted()
    var borders = (1..<parts).map { sample[$0 * sample.count / parts] }
    borders = [0] + borders + [buckets]
    return zip(borders, borders.dropFirst()).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// Where the pairs of each bucket of a range begin; one more at the end.
  private static func starts(of keys: [UInt32], in range: Range<Int>, shift: UInt32) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: range.count + 1)
    var counts = starts.mutableSpan
    for key in keys {
      let bucket = Int(key >> shift) &- range.lowerBound
      if UInt(bitPattern: bucket) < UInt(bitPattern: range.count) { counts[bucket + 1] &+= 1 }
    }
    for bucket in 1..<counts.count where counts.count > 1 { counts[bucket] &+= counts[bucket - 1] }
    return starts
  }

  /// The pairs whose keys fall into a range of buckets, sorted.
  private static func scatter(
    _ keys: [UInt32], _ values: [UInt32], into range: Range<Int>, shift: UInt32
  ) -> Part {
    let starts = starts(of: keys, in: range, shift: shift)
    let count = Int(starts[range.count])
    var sortedKeys = [UInt32](repeating: 0, count: count)
    var sortedValues = sortedKeys
    var next = starts
    do {
      var outKeys = sortedKeys.mutableSpan
      var outValues = sortedValues.mutableSpan
      var next = next.mutableSpan
      for place in keys.indices {
        let key = keys[place]
        let bucket = Int(key >> shift) &- range.lowerBound
        guard UInt(bitPattern: bucket) < UInt(bitPattern: range.count) else { continue }
        let position = Int(next[bucket])
        next[bucket] &+= 1
        outKeys[position] = key
        outValues[position] = values[place]
      }
    }
    if shift > 0 {
      for bucket in 0..<range.count {
        order(&sortedKeys, &sortedValues, in: Int(starts[bucket])..<Int(starts[bucket + 1]))
      }
    }
    return (sortedKeys, sortedValues, starts)
  }

  /// Sorts the pairs of one bucket: most have one or two.
  private static func order(_ keys: inout [UInt32], _ values: inout [UInt32], in range: Range<Int>) {
    guard range.count > 1 else { return }
    if range.count > 32 {
      let order = range.sorted { (keys[$0], $0) < (keys[$1], $1) }
      let (ownKeys, ownValues) = (order.map { keys[$0] }, order.map { values[$0] })
      keys.replaceSubrange(range, with: ownKeys)
      values.replaceSubrange(range, with: ownValues)
      return
    }
    for place in range.dropFirst() {
      let (key, value) = (keys[place], values[place])
      var hole = place
      while hole > range.lowerBound, keys[hole - 1] > key {
        keys[hole] = keys[hole - 1]
        values[hole] = values[hole - 1]
        hole -= 1
      }
      keys[hole] = key
      values[hole] = value
    }
  }
}
