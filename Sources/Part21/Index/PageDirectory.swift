/// Finds the page of a name over all chunks.
///
/// Pages lie sorted by number in flat columns; a radix table over the upper bits of the number leads to the few that
/// may be meant, whatever the spread of the names.
struct PageDirectory: Sendable {
  /// Rising.
  private(set) var numbers: [UInt64] = []
  private var kept: [UInt64] = []
  private var firstPlaces: [UInt32] = []
  private var chunks: [UInt32] = []
  /// For each bucket, where its pages begin in the columns; one more at the end.
  private var buckets: [UInt32] = []
  private var shift: UInt64 = 0

  init(_ sources: [ChunkIndex]) {
    let total = sources.reduce(0) { $0 + $1.keptPages.count }
    guard total > 0 else { return }
    numbers.reserveCapacity(total)
    kept.reserveCapacity(total)
    firstPlaces.reserveCapacity(total)
    chunks.reserveCapacity(total)
    var rises = true
    for (chunk, source) in sources.enumerated() {
      for page in source.keptPages.indices {
        let number = source.pages[Int(source.keptPages[page])]
        if let last = numbers.last, last > number { rises = false }
        numbers.append(number)
        kept.append(source.kept[page])
        firstPlaces.append(source.firstPlaces[page])
        chunks.append(UInt32(chunk))
      }
    }
    if !rises { sort() }
    index()
  }

  /// Sorts by number, then by chunk, so that the first of a repeated name comes first.
  private mutating func sort() {
    let order = (0..<UInt32(numbers.count)).sorted {
      (numbers[Int($0)], chunks[Int($0)]) < (numbers[Int($1)], chunks[Int($1)])
    }
    numbers = order.map { numbers[Int($0)] }
    kept = order.map { kept[Int($0)] }
    firstPlaces = order.map { firstPlaces[Int($0)] }
    chunks = order.map { chunks[Int($0)] }
  }

  private mutating func index() {
    guard let highest = numbers.last else { return }
    // About two buckets for a page where the names are dense, and no more where they are not.
    while (highest >> shift) > UInt64(numbers.count) * 2 { shift += 1 }
    let count = Int(highest >> shift) + 1
    buckets = [UInt32](repeating: 0, count: count + 1)
    for number in numbers { buckets[Int(number >> shift) + 1] += 1 }
    for bucket in 0..<count { buckets[bucket + 1] += buckets[bucket] }
  }

  /// The chunk of a name and its place in the chunk's columns.
  @inline(__always)
  func find(_ name: UInt64) -> (chunk: Int, place: Int)? {
    let number = name >> 6
    let bucket = number >> shift
    guard bucket < UInt64(max(buckets.count - 1, 0)) else { return nil }
    var low = Int(buckets[Int(bucket)])
    var high = Int(buckets[Int(bucket) + 1])
    let end = high
    while high - low > 4 {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle + 1 }
    }
    let bit: UInt64 = 1 << (name & 63)
    while low < end, numbers[low] <= number {
      if numbers[low] == number, kept[low] & bit != 0 {
        return (Int(chunks[low]), Int(firstPlaces[low]) + (kept[low] & (bit - 1)).nonzeroBitCount)
      }
      low += 1
    }
    return nil
  }

  /// The pages in about as many stretches, of which no two share a number.
  func stretches(_ count: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for part in 1...max(1, count) {
      var end = max(start, numbers.count * part / max(1, count))
      while end > 0, end < numbers.count, numbers[end] == numbers[end - 1] { end += 1 }
      if end > start { found.append(start..<end) }
      start = end
    }
    return found
  }

  /// Calls `body` with each kept name, its chunk, and its place in the chunk's columns: page by page, each name once,
  /// without those that `isLeftOut` has a bit for.
  func forEachName(
    exceptIn isLeftOut: (_ page: UInt64) -> UInt64, _ body: (_ name: UInt64, _ chunk: Int, _ place: Int) -> Void
  ) {
    var left: UInt64 = 0
    for page in numbers.indices {
      if page == 0 || numbers[page - 1] != numbers[page] { left = isLeftOut(numbers[page]) }
      var names = kept[page] & ~left
      left |= kept[page]
      while names != 0 {
        let bit = names.trailingZeroBitCount
        let below = kept[page] & ((1 << UInt64(bit)) - 1)
        body(numbers[page] << 6 | UInt64(bit), Int(chunks[page]), Int(firstPlaces[page]) + below.nonzeroBitCount)
        names &= names - 1
      }
    }
  }

  /// Calls `body` with each kept name of some pages, its chunk, and its place in the chunk's columns.
  @inline(__always)
  func forEachName(in pages: Range<Int>, _ body: (_ name: UInt64, _ chunk: Int, _ place: Int) -> Void) {
    for page in pages {
      var names = kept[page]
      var place = Int(firstPlaces[page])
      while names != 0 {
        body(numbers[page] << 6 | UInt64(names.trailingZeroBitCount), Int(chunks[page]), place)
        names &= names - 1
        place += 1
      }
    }
  }
}
