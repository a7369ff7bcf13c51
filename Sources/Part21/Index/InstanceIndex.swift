public import ByteInput

/// Finds instances by name and by class. O(1) for a name in a file whose names are dense, whatever their order.
///
/// The index keeps 6 bytes for an instance and half a byte for its name; the instances themselves are read again from
/// the bytes when somebody asks.
public struct InstanceIndex: Sendable {
  /// The place of a kept instance: from 0 to ``count``, in the order of names within each chunk.
  public typealias Place = Int

  /// How many instances the exchange structure has, kept or not.
  public let total: Int
  /// How many instances of each class there are, by code.
  public let counts: [ClassCode: Int]
  /// Instances whose name had been taken before, in file order; ``record(named:)`` gives the first of a name.
  public let repeated: [InstanceRecord]
  let chunks: [PlacedChunk]
  /// For each chunk, the classes of its instances, in the order that ``ClassLots`` numbers them in.
  let classes: [[(code: UInt16, count: UInt32)]]
  /// Whether chunks share names, so that an instance's place is not always that of its name.
  public let sharesNames: Bool
  /// For each block of places, the chunk of the first; one more at the end.
  private let chunksOfBlocks: [UInt32]
  private static let blockBits = 10
  let pages: PageDirectory
  /// How many threads look for the instances of classes.
  let threads: Int

  /// - Parameter sharesNames: whether a name occurs in several chunks.
  init(chunks: [ChunkIndex], repeated: [InstanceRecord], sharesNames: Bool, threads: Int) {
    self.threads = threads
    self.sharesNames = sharesNames
    self.repeated = repeated
    var counts: [ClassCode: Int] = [:]
    var places = 0
    self.chunks = chunks.map { chunk in
      for (code, count) in chunk.counts { counts[ClassCode(rawValue: code), default: 0] += Int(count) }
      let placed = PlacedChunk(chunk, firstPlace: places)
      places += chunk.offsets.count
      return placed
    }
    classes = chunks.map(\.counts)
    self.counts = counts
    total = counts.values.reduce(0, +)
    count = places
    pages = PageDirectory(chunks)
    chunksOfBlocks = InstanceIndex.chunks(ofBlocksFor: places, self.chunks)
  }

  private static func chunks(ofBlocksFor places: Int, _ chunks: [PlacedChunk]) -> [UInt32] {
    var chunk = 0
    var found = stride(from: 0, to: places, by: 1 << blockBits).map { place -> UInt32 in
      while chunk + 1 < chunks.count, chunks[chunk + 1].firstPlace <= place { chunk += 1 }
      return UInt32(chunk)
    }
    found.append(UInt32(max(chunks.count - 1, 0)))
    return found
  }

  /// How many instances are kept, repeated names apart.
  public let count: Int

  /// The instance of a name; nil where there is none, or where its class is not kept. O(1) for dense names.
  public func record(named name: UInt64) -> InstanceRecord? {
    located(named: name).map { InstanceRecord(name: name, offset: $0.offset, code: $0.code) }
  }

  /// The instance of a name with its place; nil as in ``record(named:)``.
  public func located(named name: UInt64) -> (place: Place, offset: Int, code: ClassCode)? {
    guard let (page, local) = pages.find(name) else { return nil }
    return located(page, local)
  }

  /// The instance at a place of a page's chunk.
  @inline(__always)
  func located(_ page: PageDirectory.Page, _ local: Int) -> (place: Place, offset: Int, code: ClassCode) {
    let chunk = Int(page.chunk)
    return (chunks[chunk].firstPlace + local, chunks[chunk].offset(local), chunks[chunk].code(local))
  }

  /// The place of a name; nil as in ``record(named:)``.
  public func place(named name: UInt64) -> Place? {
    guard let (page, local) = pages.find(name) else { return nil }
    return place(page, local)
  }

  @inline(__always)
  func place(_ page: PageDirectory.Page, _ local: Int) -> Place { chunks[Int(page.chunk)].firstPlace + local }

  /// The instance at a place. O(1) where chunks hold many instances, else O(log chunks).
  public func entry(at place: Place) -> IndexEntry {
    let block = place >> InstanceIndex.blockBits
    var low = Int(chunksOfBlocks[block])
    var high = Int(chunksOfBlocks[block + 1]) + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if chunks[middle].firstPlace <= place { low = middle } else { high = middle }
    }
    let local = place - chunks[low].firstPlace
    return IndexEntry(offset: chunks[low].offset(local), place: UInt32(clamping: place), code: chunks[low].code(local))
  }

  /// Calls `body` with the instance at each of some places, in their order, when memory has delivered its beginning.
  /// O(places).
  ///
  /// - Parameter body: gets also where another instance stands behind the first, which ends before it; the offset of the
  ///   first itself, or less, where that is not known.
  @inline(__always)
  public func forEach(in places: Range<Place>, near bytes: ByteView, _ body: (IndexEntry, _ following: Int) -> Void) {
    guard !places.isEmpty, places.upperBound <= count else { return }
    var place = places.lowerBound
    var chunk = Int(chunksOfBlocks[place >> InstanceIndex.blockBits])
    while place < places.upperBound, chunk < chunks.count {
      let first = chunks[chunk].firstPlace
      let base = chunks[chunk].base
      let count = chunks[chunk].offsets.count
      let end = min(places.upperBound, first + count)
      unsafe chunks[chunk].offsets.withUnsafeBufferPointer { offsets in
        unsafe chunks[chunk].codes.withUnsafeBufferPointer { codes in
          while place < end {
            let local = place - first
            if local + ByteView.ahead < count {
              unsafe bytes.bringNear(base + Int(offsets[local + ByteView.ahead]))
            }
            let (offset, code) = unsafe (base + Int(offsets[local]), ClassCode(rawValue: codes[local]))
            let following = unsafe local + 1 < count ? base + Int(offsets[local + 1]) : offset
            body(IndexEntry(offset: offset, place: UInt32(clamping: place), code: code), following)
            place += 1
          }
        }
      }
      chunk += 1
    }
  }
}
