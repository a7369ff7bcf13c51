import ByteInput
import Part21

/// Brings the bytes of instances near before they are read.
///
/// The instances of one class lie apart, and reading them one after the other waits for memory each time. Looking at a
/// few bytes of many of them first lets the processor fetch them together.
struct Warmth: Sendable {
  /// How many instances are looked at before the first of them is read.
  private static let ahead = 24

  /// What was seen. It means nothing; it is kept so that looking is not left out.
  private var seen: UInt8 = 0

  /// Goes over instances, a few of them brought near at a time.
  mutating func forEach(
    _ entries: ArraySlice<InstanceReader.Entry>, _ bytes: ByteView, _ body: (InstanceReader.Entry) -> Void
  ) {
    var start = entries.startIndex
    while start < entries.endIndex {
      let end = min(start + Warmth.ahead, entries.endIndex)
      for place in start..<end { touch(entries[place].offset, bytes) }
      for place in start..<end { body(entries[place]) }
      start = end
    }
  }

  /// Most relations and sets are shorter than four lines of the cache.
  @inline(__always)
  private mutating func touch(_ offset: Int, _ bytes: ByteView) {
    var at = offset
    while at < min(offset + 256, bytes.count) {
      seen &+= bytes[at]
      at += 64
    }
  }
}
