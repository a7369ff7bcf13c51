/// A chunk that has just been scanned.
public struct ScannedChunk: Sendable {
  private let index: ChunkIndex

  init(_ index: ChunkIndex) { self.index = index }

  /// The bytes that its statements cover.
  public var range: Range<Int> { index.range }

  /// The offsets of the kept instances of a class, in no order. O(kept instances).
  public func offsets(of code: ClassCode) -> [Int] {
    guard index.counts.contains(where: { $0.code == code.rawValue }) else { return [] }
    return index.codes.indices.filter { index.codes[$0] == code.rawValue }
      .map { index.range.lowerBound + Int(index.offsets[$0]) }
  }
}
