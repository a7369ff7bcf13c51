/// Turns the instances of a chunk into its index. One digester serves one thread, chunk after chunk.
struct ChunkDigester {
  private let keeps: [Bool]
  private let keepsPositions: Bool
  private var counts = [UInt32](repeating: 0, count: 1 << 16)
  private var pageOf: [UInt32] = []
  private var pageMap = PageMap()

  /// - Parameters:
  ///   - keeps: by code, whether instances are kept; codes past its end are.
  ///   - keepsPositions: false where instances are only counted.
  init(keeps: [Bool], keepsPositions: Bool) {
    self.keeps = keeps + [Bool](repeating: true, count: max(0, (1 << 16) - keeps.count))
    self.keepsPositions = keepsPositions
  }

  /// - Complexity: O(instances), with one sort of the pages where the names do not rise.
  mutating func digest(_ buffer: RecordBuffer, range: Range<Int>) -> ChunkIndex {
    var chunk = ChunkIndex(range: range)
    chunk.problems = buffer.problems
    chunk.nonASCII = buffer.nonASCII
    // SAFETY: the buffer's columns have `count` elements each and do not change here.
    let names = unsafe UnsafeBufferPointer(start: buffer.names, count: buffer.count)
    let offsets = unsafe UnsafeBufferPointer(start: buffer.offsets, count: buffer.count)
    let codes = unsafe UnsafeBufferPointer(start: buffer.codes, count: buffer.count)
    unsafe count(codes, into: &chunk)
    let rises = unsafe mark(names, offsets, codes, in: &chunk)
    if keepsPositions { unsafe place(names, offsets, codes, rises: rises, in: &chunk) }
    if !rises { sortPages(of: &chunk) }
    return chunk
  }

  private mutating func count(_ codes: UnsafeBufferPointer<UInt16>, into chunk: inout ChunkIndex) {
    var highest: UInt16 = 0
    for unsafe code in unsafe codes {
      counts[Int(code)] &+= 1
      if code > highest { highest = code }
    }
    for code in 0...Int(highest) where counts[code] > 0 {
      chunk.counts.append((UInt16(code), counts[code]))
      counts[code] = 0
    }
  }

  /// Sets the bits of all names; returns whether the pages came in rising order.
  private mutating func mark(
    _ names: UnsafeBufferPointer<UInt64>, _ offsets: UnsafeBufferPointer<UInt32>,
    _ codes: UnsafeBufferPointer<UInt16>, in chunk: inout ChunkIndex
  ) -> Bool {
    pageMap.clear()
    if pageOf.count < names.count { pageOf = [UInt32](repeating: 0, count: names.count * 2) }
    var current = UInt64.max
    var page = 0
    var rises = true
    var previous: UInt64 = 0
    for index in 0..<names.count {
      let name = unsafe names[index]
      let number = name >> 6
      if number != current {
        page = pageMap.place(of: number)
        if page == chunk.pages.count {
          chunk.pages.append(number)
          chunk.present.append(0)
          chunk.kept.append(0)
        }
        current = number
      }
      rises = rises && name > previous
      previous = name
      let bit: UInt64 = 1 << (name & 63)
      let code = unsafe codes[index]
      if chunk.present[page] & bit != 0 {
        chunk.repeated.append(
          InstanceRecord(
            name: name, offset: chunk.range.lowerBound + Int(unsafe offsets[index]), code: ClassCode(rawValue: code)))
        pageOf[index] = .max
        continue
      }
      chunk.present[page] |= bit
      pageOf[index] = UInt32(truncatingIfNeeded: page)
      if keeps[Int(code)] { chunk.kept[page] |= bit }
    }
    return rises
  }

  /// Lays the columns in the order of names.
  private func place(
    _ names: UnsafeBufferPointer<UInt64>, _ offsets: UnsafeBufferPointer<UInt32>,
    _ codes: UnsafeBufferPointer<UInt16>, rises: Bool, in chunk: inout ChunkIndex
  ) {
    let order = rises ? nil : chunk.pages.indices.sorted { chunk.pages[$0] < chunk.pages[$1] }
    var total: UInt32 = 0
    chunk.firstPlaces = [UInt32](repeating: 0, count: chunk.pages.count)
    for place in 0..<chunk.pages.count {
      let page = order?[place] ?? place
      chunk.firstPlaces[page] = total
      total += UInt32(chunk.kept[page].nonzeroBitCount)
    }
    chunk.offsets = [UInt32](repeating: 0, count: Int(total))
    chunk.codes = [UInt16](repeating: 0, count: Int(total))
    var next = 0
    for index in 0..<names.count {
      let code = unsafe codes[index]
      guard keeps[Int(code)], pageOf[index] != .max else { continue }
      var place = next
      if !rises {
        let page = Int(pageOf[index])
        let below = chunk.kept[page] & ((1 << (unsafe names[index] & 63)) - 1)
        place = Int(chunk.firstPlaces[page]) + below.nonzeroBitCount
      }
      chunk.offsets[place] = unsafe offsets[index]
      chunk.codes[place] = code
      next += 1
    }
  }

  /// Puts the pages in the order of their numbers.
  private func sortPages(of chunk: inout ChunkIndex) {
    let order = chunk.pages.indices.sorted { chunk.pages[$0] < chunk.pages[$1] }
    chunk.pages = order.map { chunk.pages[$0] }
    chunk.present = order.map { chunk.present[$0] }
    chunk.kept = order.map { chunk.kept[$0] }
    if keepsPositions { chunk.firstPlaces = order.map { chunk.firstPlaces[$0] } }
  }
}

/// Numbers pages in the order in which they are met: a small hash map that is emptied in O(1).
struct PageMap {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var places = [UInt32](repeating: 0, count: 1024)
  private var rounds = [UInt32](repeating: 0, count: 1024)
  private var round: UInt32 = 1
  private var count = 0

  mutating func clear() {
    count = 0
    if round == .max {
      rounds = [UInt32](repeating: 0, count: rounds.count)
      round = 0
    }
    round += 1
  }

  /// The number of the page; the next free one where it has not been met. O(1) on average.
  mutating func place(of page: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: (page &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while rounds[at] == round {
      if keys[at] == page { return Int(places[at]) }
      at = (at + 1) & mask
    }
    keys[at] = page
    places[at] = UInt32(count)
    rounds[at] = round
    count += 1
    if count * 2 > keys.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    var wider = PageMap(capacity: keys.count * 2)
    for at in 0..<keys.count where rounds[at] == round { wider.set(keys[at], to: places[at]) }
    wider.count = count
    self = wider
  }

  init() {}

  private init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    places = [UInt32](repeating: 0, count: capacity)
    rounds = [UInt32](repeating: 0, count: capacity)
  }

  private mutating func set(_ page: UInt64, to place: UInt32) {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: (page &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while rounds[at] == round { at = (at + 1) & mask }
    keys[at] = page
    places[at] = place
    rounds[at] = round
  }
}
