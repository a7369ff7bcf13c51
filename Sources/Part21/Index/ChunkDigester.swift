/// Turns the instances of a chunk into its index. One digester serves one thread, chunk after chunk.
struct ChunkDigester {
  /// By code, 1 where instances are kept.
  private let keeps: [UInt8]
  private let keepsPositions: Bool
  /// By code, as far as codes have been met: there may be 2^16, and are some hundreds.
  private var counts: [UInt32] = []
  /// By code, which of the classes of the chunk at hand it is.
  private var numbers: [UInt8] = []
  private var pageMap = PageMap()
  /// For each page of the chunk at hand, in the order in which they were met: the names that are kept, and the place of
  /// the first of those.
  private var keptNames: [UInt64] = []
  private var placesOfPages: [UInt32] = []

  /// - Parameters:
  ///   - keeps: by code, whether instances are kept; codes past its end are.
  ///   - keepsPositions: false where instances are only counted.
  init(keeps: [Bool], keepsPositions: Bool) {
    self.keeps = keeps.map { $0 ? 1 : 0 } + [UInt8](repeating: 1, count: max(0, (1 << 16) - keeps.count))
    self.keepsPositions = keepsPositions
  }

  /// - Complexity: O(instances), with one sort of the pages where the names do not rise.
  mutating func digest(_ buffer: RecordBuffer, range: Range<Int>) -> ChunkIndex {
    var chunk = ChunkIndex(range: range)
    chunk.problems = buffer.problems
    chunk.nonASCII = buffer.nonASCII
    chunk.externalNames = buffer.externalNames
    count(buffer, into: &chunk)
    keptNames.removeAll(keepingCapacity: true)
    let rising = markRising(buffer, in: &chunk)
    if rising == buffer.count {
      if keepsPositions { placeRising(buffer, in: &chunk) }
    } else {
      let repeated = mark(buffer, from: rising, in: &chunk)
      let order = chunk.pages.indices.sorted { [pages = chunk.pages] in pages[$0] < pages[$1] }
      if keepsPositions { place(buffer, without: repeated, order: order, in: &chunk) }
      chunk.pages = chunk.pages.ordered(order)
      chunk.present = order.map { chunk.present[$0] }
    }
    chunk.lots.fill(chunk.codes, numbers: numbers)
    chunk.trim()
    return chunk
  }

  private mutating func count(_ buffer: RecordBuffer, into chunk: inout ChunkIndex) {
    var highest: UInt16 = 0
    // SAFETY: the buffer's columns have `count` elements each, here and below.
    for index in 0..<buffer.count { highest = unsafe max(highest, buffer.codes[index]) }
    if counts.count <= Int(highest) {
      counts.append(contentsOf: repeatElement(0, count: Int(highest) + 1 - counts.count))
      numbers.append(contentsOf: repeatElement(0, count: counts.count - numbers.count))
    }
    // SAFETY: no code is above the highest.
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      for index in 0..<buffer.count { unsafe counts[Int(buffer.codes[index])] &+= 1 }
    }
    chunk.counts.reserveCapacity((0...Int(highest)).count { counts[$0] > 0 })
    for code in 0...Int(highest) where counts[code] > 0 {
      numbers[code] = UInt8(truncatingIfNeeded: chunk.counts.count & 63)
      chunk.counts.append((UInt16(code), counts[code]))
      counts[code] = 0
    }
  }

  /// Sets the bits of the names up to the first that does not rise, which is the usual case for a whole file: the bits
  /// of a page are gathered in two registers.
  ///
  /// - Returns: how many names rise.
  private mutating func markRising(_ buffer: RecordBuffer, in chunk: inout ChunkIndex) -> Int {
    var current = UInt64.max
    var present: UInt64 = 0
    var kept: UInt64 = 0
    var previous: UInt64 = 0
    var index = 0
    let count = buffer.count
    let keeps = keeps
    unsafe keeps.withUnsafeBufferPointer { keeps in
      while index < count {
        let name = unsafe buffer.names[index]
        guard name > previous else { break }
        previous = name
        if name >> 6 != current {
          if present != 0 { append(current, present: present, kept: kept, to: &chunk) }
          (current, present, kept) = (name >> 6, 0, 0)
        }
        let keep = unsafe UInt64(truncatingIfNeeded: keeps[Int(buffer.codes[index])])
        present |= 1 &<< (name & 63)
        kept |= keep &<< (name & 63)
        index &+= 1
      }
    }
    if present != 0 { append(current, present: present, kept: kept, to: &chunk) }
    return index
  }

  /// Sets the bits of the names from `start` on, in any order.
  ///
  /// - Returns: which instances are left out, since their name was taken.
  private mutating func mark(_ buffer: RecordBuffer, from start: Int, in chunk: inout ChunkIndex) -> [Int] {
    pageMap.clear()
    for page in chunk.pages { _ = pageMap.place(of: page) }
    var current = UInt64.max
    var page = 0
    var repeated: [Int] = []
    for index in start..<buffer.count {
      let name = unsafe buffer.names[index]
      if name >> 6 != current {
        current = name >> 6
        page = pageMap.place(of: current)
        if page == chunk.pages.count { append(current, present: 0, kept: 0, to: &chunk) }
      }
      let bit: UInt64 = 1 << (name & 63)
      let code = unsafe buffer.codes[index]
      if chunk.present[page] & bit != 0 {
        let offset = unsafe chunk.range.lowerBound + Int(buffer.offsets[index])
        chunk.repeated.append(InstanceRecord(name: name, offset: offset, code: ClassCode(rawValue: code)))
        repeated.append(index)
        continue
      }
      chunk.present[page] |= bit
      if keeps[Int(code)] != 0 { keptNames[page] |= bit }
    }
    return repeated
  }

  /// Adds a page.
  private mutating func append(_ number: UInt64, present: UInt64, kept: UInt64, to chunk: inout ChunkIndex) {
    chunk.pages.append(number)
    chunk.present.append(present)
    keptNames.append(kept)
  }

  /// Lays the columns of names that rise: file order and the order of names are one.
  private mutating func placeRising(_ buffer: RecordBuffer, in chunk: inout ChunkIndex) {
    let total = placePages(chunk.pages.indices, in: &chunk)
    let keeps = keeps
    // SAFETY: at most `total` instances are kept, and an instance that is not kept is written where the next kept one
    // will be, so that there is one more element; all of them have been written at the end.
    let room = total + 1
    chunk.codes = unsafe [UInt16](unsafeUninitializedCapacity: room) { codes, filled in
      chunk.offsets = unsafe [UInt32](unsafeUninitializedCapacity: room) { offsets, filled in
        var next = 0
        for index in 0..<buffer.count {
          let code = unsafe buffer.codes[index]
          unsafe (codes.baseAddress.unsafelyUnwrapped + next).initialize(to: code)
          unsafe (offsets.baseAddress.unsafelyUnwrapped + next).initialize(to: buffer.offsets[index])
          next &+= Int(keeps[Int(code)])
        }
        filled = next
      }
      filled = chunk.offsets.count
    }
  }

  /// Lays the columns in the order of names, whatever their order in the file.
  private mutating func place(_ buffer: RecordBuffer, without repeated: [Int], order: [Int], in chunk: inout ChunkIndex)
  {
    let total = placePages(order, in: &chunk)
    chunk.offsets = [UInt32](repeating: 0, count: total)
    chunk.codes = [UInt16](repeating: 0, count: total)
    var leftOut = repeated[...]
    for index in 0..<buffer.count {
      if index == leftOut.first {
        leftOut.removeFirst()
        continue
      }
      let code = unsafe buffer.codes[index]
      guard keeps[Int(code)] != 0 else { continue }
      let name = unsafe buffer.names[index]
      let page = pageMap.place(of: name >> 6)
      let below = keptNames[page] & ((1 << (name & 63)) - 1)
      let place = Int(placesOfPages[page]) + below.nonzeroBitCount
      chunk.offsets[place] = unsafe buffer.offsets[index]
      chunk.codes[place] = code
    }
  }

  /// Gives each page of which a name is kept its first place, in the order in which pages are named; returns how many
  /// places there are.
  private mutating func placePages(_ order: some Collection<Int>, in chunk: inout ChunkIndex) -> Int {
    var total: UInt32 = 0
    placesOfPages.removeAll(keepingCapacity: true)
    placesOfPages.append(contentsOf: repeatElement(0, count: keptNames.count))
    for (position, page) in order.enumerated() where keptNames[page] != 0 {
      placesOfPages[page] = total
      chunk.keptPages.append(UInt32(position))
      chunk.kept.append(keptNames[page])
      chunk.firstPlaces.append(total)
      total += UInt32(keptNames[page].nonzeroBitCount)
    }
    return Int(total)
  }
}
