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
  let chunks: [ChunkIndex]
  /// Places before each chunk.
  private let firstPlaces: [Int]
  /// For each block of places, the chunk of the first; one more at the end.
  private let chunksOfBlocks: [UInt32]
  private static let blockBits = 10
  let pages: PageDirectory
  /// How many threads look for the instances of classes.
  let threads: Int

  init(chunks: [ChunkIndex], repeated: [InstanceRecord], threads: Int) {
    self.threads = threads
    var counts: [ClassCode: Int] = [:]
    var firstPlaces: [Int] = []
    var places = 0
    for chunk in chunks {
      for (code, count) in chunk.counts { counts[ClassCode(rawValue: code), default: 0] += Int(count) }
      firstPlaces.append(places)
      places += chunk.offsets.count
    }
    self.counts = counts
    total = counts.values.reduce(0, +)
    count = places
    pages = PageDirectory(chunks)
    self.firstPlaces = firstPlaces
    chunksOfBlocks = InstanceIndex.chunks(ofBlocksFor: places, firstPlaces)
    self.repeated = repeated
    self.chunks = chunks.map { chunk in
      var kept = chunk
      // What the directory has taken over is not held twice.
      (kept.pages, kept.present) = (PageNumbers(), [])
      (kept.keptPages, kept.kept, kept.firstPlaces) = ([], [], [])
      return kept
    }
  }

  private static func chunks(ofBlocksFor places: Int, _ firstPlaces: [Int]) -> [UInt32] {
    var chunk = 0
    var found = stride(from: 0, to: places, by: 1 << blockBits).map { place -> UInt32 in
      while chunk + 1 < firstPlaces.count, firstPlaces[chunk + 1] <= place { chunk += 1 }
      return UInt32(chunk)
    }
    found.append(UInt32(max(firstPlaces.count - 1, 0)))
    return found
  }

  /// How many instances are kept, repeated names apart.
  public let count: Int

  /// The instance of a name; nil where there is none, or where its class is not kept. O(1) for dense names.
  public func record(named name: UInt64) -> InstanceRecord? {
    guard let (chunk, place) = pages.find(name) else { return nil }
    let offset = chunks[chunk].range.lowerBound + Int(chunks[chunk].offsets[place])
    return InstanceRecord(name: name, offset: offset, code: ClassCode(rawValue: chunks[chunk].codes[place]))
  }

  /// The instance of a name with its place; nil as in ``record(named:)``.
  public func located(named name: UInt64) -> (place: Place, offset: Int, code: ClassCode)? {
    guard let (chunk, place) = pages.find(name) else { return nil }
    return (
      firstPlaces[chunk] + place, chunks[chunk].range.lowerBound + Int(chunks[chunk].offsets[place]),
      ClassCode(rawValue: chunks[chunk].codes[place])
    )
  }

  /// The place of a name; nil as in ``record(named:)``.
  public func place(named name: UInt64) -> Place? {
    guard let (chunk, place) = pages.find(name) else { return nil }
    return firstPlaces[chunk] + place
  }

  /// The offset and class at a place. O(1) where chunks hold many instances, else O(log chunks).
  public func entry(at place: Place) -> (offset: Int, code: ClassCode) {
    let block = place >> InstanceIndex.blockBits
    var low = Int(chunksOfBlocks[block])
    var high = Int(chunksOfBlocks[block + 1]) + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstPlaces[middle] <= place { low = middle } else { high = middle }
    }
    let local = place - firstPlaces[low]
    return (
      chunks[low].range.lowerBound + Int(chunks[low].offsets[local]), ClassCode(rawValue: chunks[low].codes[local])
    )
  }

  /// Calls `body` with each of some places, its offset and its class, in their order. O(places).
  @inline(__always)
  public func forEach(in places: Range<Place>, _ body: (_ place: Place, _ offset: Int, _ code: ClassCode) -> Void) {
    var place = places.lowerBound
    var chunk = (firstPlaces.firstIndex { $0 > place } ?? firstPlaces.count) - 1
    while place < places.upperBound, chunk < chunks.count {
      let first = firstPlaces[chunk]
      let base = chunks[chunk].range.lowerBound
      let end = min(places.upperBound, first + chunks[chunk].offsets.count)
      unsafe chunks[chunk].offsets.withUnsafeBufferPointer { offsets in
        unsafe chunks[chunk].codes.withUnsafeBufferPointer { codes in
          while place < end {
            let local = place - first
            unsafe body(place, base + Int(offsets[local]), ClassCode(rawValue: codes[local]))
            place += 1
          }
        }
      }
      chunk += 1
    }
  }
}
