/// What is asked of a chunk again and again once all chunks are joined: the places of its instances, nothing else, so
/// that the chunks of a gigabyte lie near.
struct PlacedChunk: Sendable {
  /// The offset that ``offsets`` begin at.
  let base: Int
  /// The place of its first instance among those of all chunks.
  let firstPlace: Int
  /// For each kept instance, in the order of names: its offset behind ``base``, and its class.
  let offsets: [UInt32]
  let codes: [UInt16]
  /// For each ``ClassLots/length`` of them, which classes are among them.
  let lots: ClassLots

  init(_ chunk: ChunkIndex, firstPlace: Int) {
    base = chunk.range.lowerBound
    self.firstPlace = firstPlace
    (offsets, codes, lots) = (chunk.offsets, chunk.codes, chunk.lots)
  }

  /// The offset of an instance of the chunk. O(1).
  @inline(__always)
  func offset(_ local: Int) -> Int { base + Int(offsets[local]) }

  /// The class of an instance of the chunk. O(1).
  @inline(__always)
  func code(_ local: Int) -> ClassCode { ClassCode(rawValue: codes[local]) }
}
