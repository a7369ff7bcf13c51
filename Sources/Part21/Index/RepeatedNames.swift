/// Finds instance names that occur more than once (ISO 10303-21, 6.5: a name is unique in its exchange structure).
enum RepeatedNames {
  /// Names that a chunk shares with an earlier one, with that chunk. O(pages), with a sort where chunks overlap.
  ///
  /// - Parameter limit: how many are listed; all are counted.
  static func across(_ chunks: [ChunkIndex], limit: Int) -> (
    names: [(name: UInt64, chunk: Int)], count: Int
  ) {
    var entries: [(page: UInt64, chunk: Int, present: UInt64)] = []
    // Chunks whose names all lie above those before share nothing: the usual case costs one comparison for each.
    var highest: UInt64?
    for (place, chunk) in chunks.enumerated() {
      guard let low = chunk.pages.first, let high = chunk.pages.last else { continue }
      if let highest, low <= highest { entries.append((low, place, 0)) }
      highest = max(highest ?? high, high)
    }
    if entries.isEmpty { return ([], 0) }
    entries.removeAll()
    for (place, chunk) in chunks.enumerated() {
      for (page, present) in zip(chunk.pages, chunk.present) { entries.append((page, place, present)) }
    }
    entries.sort { ($0.page, $0.chunk) < ($1.page, $1.chunk) }
    var found: [(name: UInt64, chunk: Int)] = []
    var count = 0
    var start = 0
    for place in entries.indices.dropFirst() {
      if entries[place].page != entries[start].page { start = place }
      var earlier = start
      var taken: UInt64 = 0
      while earlier < place {
        var shared = entries[earlier].present & entries[place].present & ~taken
        taken |= shared
        while shared != 0 {
          count += 1
          if found.count < limit {
            let name = entries[place].page << 6 | UInt64(shared.trailingZeroBitCount)
            found.append((name, entries[place].chunk))
          }
          shared &= shared - 1
        }
        earlier += 1
      }
    }
    return (found, count)
  }
}
