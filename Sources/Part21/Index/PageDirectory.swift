/// Finds the page of a name over all chunks.
///
/// Pages lie sorted by number; a radix table over the upper bits of the number leads to the few that may be meant,
/// whatever the spread of the names.
struct PageDirectory: Sendable {
  /// 64 names, of which a chunk keeps some. What is asked of a page lies together: one way to memory for a name.
  struct Page: Sendable, BitwiseCopyable {
    /// The names divided by 64.
    let number: UInt64
    /// A bit for each name that is kept.
    let kept: UInt64
    /// The place of the first of them in the chunk's columns.
    let firstPlace: UInt32
    /// The chunk among all.
    let chunk: UInt32

    /// The place of a name in the chunk's columns; nil where the page does not keep it.
    @inline(__always)
    func local(_ name: UInt64) -> Int? {
      let bit: UInt64 = 1 << (name & 63)
      guard name >> 6 == number, kept & bit != 0 else { return nil }
      return Int(firstPlace) + (kept & (bit - 1)).nonzeroBitCount
    }
  }

  /// Their numbers rise.
  private(set) var pages: [Page] = []
  /// For each bucket, where its pages begin; one more at the end.
  private var buckets: [UInt32] = []
  private var shift: UInt64 = 0

  init(_ sources: [ChunkIndex]) {
    let total = sources.reduce(0) { $0 + $1.keptPages.count }
    guard total > 0 else { return }
    pages.reserveCapacity(total)
    var rises = true
    for (chunk, source) in sources.enumerated() {
      for page in source.keptPages.indices {
        let number = source.pages[Int(source.keptPages[page])]
        if let last = pages.last, last.number > number { rises = false }
        pages.append(
          Page(number: number, kept: source.kept[page], firstPlace: source.firstPlaces[page], chunk: UInt32(chunk)))
      }
    }
    // By number, then by chunk, so that the first of a repeated name comes first.
    if !rises { pages.sort { ($0.number, $0.chunk) < ($1.number, $1.chunk) } }
    index()
  }

  private mutating func index() {
    guard let highest = pages.last?.number else { return }
    // About two buckets for a page where the names are dense, and no more where they are not.
    while (highest >> shift) > UInt64(pages.count) * 2 { shift += 1 }
    let count = Int(highest >> shift) + 1
    buckets = [UInt32](repeating: 0, count: count + 1)
    for page in pages { buckets[Int(page.number >> shift) + 1] += 1 }
    for bucket in 0..<count { buckets[bucket + 1] += buckets[bucket] }
  }

  /// The first page that keeps a name, and the place of the name in the chunk's columns.
  @inline(__always)
  func find(_ name: UInt64) -> (page: Page, local: Int)? {
    let number = name >> 6
    let bucket = number >> shift
    guard bucket < UInt64(max(buckets.count - 1, 0)) else { return nil }
    var low = Int(buckets[Int(bucket)])
    var high = Int(buckets[Int(bucket) + 1])
    let end = high
    while high - low > 4 {
      let middle = (low + high) / 2
      if pages[middle].number < number { low = middle + 1 } else { high = middle + 1 }
    }
    while low < end {
      let page = pages[low]
      guard page.number <= number else { break }
      if let local = page.local(name) { return (page, local) }
      low += 1
    }
    return nil
  }

  /// The pages in about as many stretches, of which no two share a number.
  func stretches(_ count: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for part in 1...max(1, count) {
      var end = max(start, pages.count * part / max(1, count))
      while end > 0, end < pages.count, pages[end].number == pages[end - 1].number { end += 1 }
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
    var number: UInt64?
    for page in pages {
      if page.number != number { left = isLeftOut(page.number) }
      number = page.number
      var names = page.kept & ~left
      left |= page.kept
      while names != 0 {
        let bit = names.trailingZeroBitCount
        let below = page.kept & ((1 << UInt64(bit)) - 1)
        body(page.number << 6 | UInt64(bit), Int(page.chunk), Int(page.firstPlace) + below.nonzeroBitCount)
        names &= names - 1
      }
    }
  }

  /// Calls `body` with each kept name of some pages, its chunk, and its place in the chunk's columns.
  @inline(__always)
  func forEachName(in range: Range<Int>, _ body: (_ name: UInt64, _ chunk: Int, _ place: Int) -> Void) {
    for page in pages[range] {
      var names = page.kept
      var place = Int(page.firstPlace)
      while names != 0 {
        body(page.number << 6 | UInt64(names.trailingZeroBitCount), Int(page.chunk), place)
        names &= names - 1
        place += 1
      }
    }
  }
}
