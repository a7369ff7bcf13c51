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
  private let pages: PageDirectory

  init(chunks: [ChunkIndex], repeated: [InstanceRecord]) {
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
    self.repeated = repeated
    self.chunks = chunks.map { chunk in
      var kept = chunk
      // What the directory has taken over is not held twice.
      (kept.pages, kept.present, kept.kept, kept.firstPlaces) = ([], [], [], [])
      return kept
    }
  }

  /// How many instances are kept, repeated names apart.
  public let count: Int

  /// The instance of a name; nil where there is none, or where its class is not kept. O(1) for dense names.
  public func record(named name: UInt64) -> InstanceRecord? {
    guard let (chunk, place) = pages.find(name) else { return nil }
    let offset = chunks[chunk].range.lowerBound + Int(chunks[chunk].offsets[place])
    return InstanceRecord(name: name, offset: offset, code: ClassCode(rawValue: chunks[chunk].codes[place]))
  }

  /// The place of a name; nil as in ``record(named:)``.
  public func place(named name: UInt64) -> Place? {
    guard let (chunk, place) = pages.find(name) else { return nil }
    return firstPlaces[chunk] + place
  }

  /// The offset and class at a place. O(log chunks).
  public func entry(at place: Place) -> (offset: Int, code: ClassCode) {
    var low = 0
    var high = firstPlaces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstPlaces[middle] <= place { low = middle } else { high = middle }
    }
    let local = place - firstPlaces[low]
    return (
      chunks[low].range.lowerBound + Int(chunks[low].offsets[local]), ClassCode(rawValue: chunks[low].codes[local])
    )
  }

  /// The offsets of the instances of some classes, in file order, with their codes; repeated names included.
  ///
  /// - Complexity: O(kept instances of the chunks that hold some), a few hundred million a second.
  public func offsets(of wanted: Set<ClassCode>) -> [(offset: Int, code: ClassCode)] {
    guard wanted.contains(where: { counts[$0] != nil }) else { return [] }
    var wants = [Bool](repeating: false, count: 1 << 16)
    for code in wanted { wants[Int(code.rawValue)] = true }
    var found: [(offset: Int, code: ClassCode)] = []
    for chunk in chunks where chunk.counts.contains(where: { wants[Int($0.code)] }) {
      let first = found.count
      var rises = true
      for place in 0..<chunk.codes.count where wants[Int(chunk.codes[place])] {
        let offset = chunk.range.lowerBound + Int(chunk.offsets[place])
        if let last = found.last, last.offset > offset { rises = false }
        found.append((offset, ClassCode(rawValue: chunk.codes[place])))
      }
      if !rises { found[first...].sort { $0.offset < $1.offset } }
    }
    let extra = repeated.filter { wants[Int($0.code.rawValue)] }
    if !extra.isEmpty {
      found += extra.map { ($0.offset, $0.code) }
      found.sort { $0.offset < $1.offset }
    }
    return found
  }
}
