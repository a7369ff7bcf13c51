/// Names of one page that a chunk shares with an earlier one.
struct SharedNames {
  /// The place of the chunk among all.
  var chunk: Int
  /// The number of the page (name / 64), and a bit for each name.
  var page: UInt64
  var mask: UInt64

  /// The names, in rising order.
  var names: [UInt64] { (0..<64).filter { mask & (1 << $0) != 0 }.map { page << 6 | $0 } }
}

/// Finds instance names that occur in several chunks (ISO 10303-21, 6.5: a name is unique in its exchange structure).
enum RepeatedNames {
  /// What chunks share with earlier ones, in the order of chunks. O(pages), with a sort where chunks overlap.
  static func shared(by chunks: [ChunkIndex]) -> [SharedNames] {
    var found: [SharedNames] = []
    var pages: [SharedNames] = []
    for group in overlapping(chunks) {
      pages.removeAll(keepingCapacity: true)
      for place in group {
        for (page, present) in zip(chunks[place].pages, chunks[place].present) {
          pages.append(SharedNames(chunk: place, page: page, mask: present))
        }
      }
      pages.sort { ($0.page, $0.chunk) < ($1.page, $1.chunk) }
      compare(pages, into: &found)
    }
    found.sort { ($0.chunk, $0.page) < ($1.chunk, $1.page) }
    return found
  }

  /// Chunks that may share names: those whose ranges of pages touch, in groups. Usually there is none, and where an
  /// exporter writes in no order the groups are small, so that a large file needs little memory at a time.
  private static func overlapping(_ chunks: [ChunkIndex]) -> [[Int]] {
    let ranges = chunks.indices.compactMap { place -> (low: UInt64, high: UInt64, chunk: Int)? in
      guard let low = chunks[place].pages.first, let high = chunks[place].pages.last else { return nil }
      return (low, high, place)
    }.sorted { $0.low < $1.low }
    var groups: [[Int]] = []
    var group: [Int] = []
    var highest: UInt64 = 0
    for range in ranges {
      if !group.isEmpty, range.low > highest {
        if group.count > 1 { groups.append(group) }
        group = []
      }
      group.append(range.chunk)
      highest = max(highest, range.high)
    }
    if group.count > 1 { groups.append(group) }
    return groups
  }

  /// Compares each page with what earlier chunks have of its number. O(pages).
  private static func compare(_ pages: [SharedNames], into found: inout [SharedNames]) {
    var page: UInt64?
    var taken: UInt64 = 0
    for entry in pages {
      if entry.page != page { (page, taken) = (entry.page, 0) }
      let shared = taken & entry.mask
      taken |= entry.mask
      if shared != 0 { found.append(SharedNames(chunk: entry.chunk, page: entry.page, mask: shared)) }
    }
  }
}
