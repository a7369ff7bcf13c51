public import ByteInput
import CStructuralScan

/// Instances of one class lie apart, and reading them one after the other waits for memory each time. Who knows which
/// come next has memory deliver them meanwhile.
extension ByteView {
  /// How many instances ahead of the one that is read memory is asked: reading so few takes as long as memory does.
  public static let ahead = 12

  /// Has memory deliver the beginning of an instance, without waiting for it. An offset outside of the bytes is nothing.
  ///
  /// - Parameter lines: how many lines of the cache, of 64 bytes; most instances are shorter than two, most sets and
  ///   relations than four.
  @inline(__always)
  public func bringNear(_ offset: Int, lines: Int = 2) {
    for line in 0..<lines {
      // SAFETY: nothing is read.
      unsafe recol_bring_near((base + offset + 64 * line).assumingMemoryBound(to: UInt8.self))
    }
  }
}

extension ArraySlice<IndexEntry> {
  /// Calls `body` with each instance, when memory has delivered its beginning.
  @inline(__always)
  public func forEach(near bytes: ByteView, lines: Int = 2, _ body: (IndexEntry) -> Void) {
    for place in startIndex..<Swift.min(endIndex, startIndex + ByteView.ahead) {
      bytes.bringNear(self[place].offset, lines: lines)
    }
    for place in indices {
      if place + ByteView.ahead < endIndex { bytes.bringNear(self[place + ByteView.ahead].offset, lines: lines) }
      body(self[place])
    }
  }
}
