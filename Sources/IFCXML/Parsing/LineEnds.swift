import ByteInput
import Glibc

/// The line ends of a document, each as one line feed or with one: a carriage return alone ends a line, too (XML 1.0,
/// 2.11), and libxml2 does not count it.
struct LineEnds {
  private let view: ByteView
  /// Whether characters are bytes, or begin with one that no other character has.
  private let isNarrow: Bool

  init(of view: ByteView) {
    self.view = view
    let isMarked = view.starts(with: [0xFF, 0xFE]) || view.starts(with: [0xFE, 0xFF])
    isNarrow = !isMarked && !(0..<min(view.count, 4)).contains { view[$0] == 0 }
  }

  /// Hands over the bytes of a range, with a line feed where a carriage return stands alone.
  ///
  /// - Complexity: O(length); they are copied only where there is such a line end.
  func withUnified(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void) {
    let part = view[range]
    var copy: [UInt8] = []
    var place = nextReturn(in: part, from: 0)
    while let found = place {
      let next = range.lowerBound + found + 1
      if next >= view.count || view[next] != UInt8(ascii: "\n") {
        if copy.isEmpty { copy = unsafe Array(part.buffer) }
        copy[found] = UInt8(ascii: "\n")
      }
      place = nextReturn(in: part, from: found + 1)
    }
    if copy.isEmpty { unsafe body(part.buffer) } else { unsafe copy.withUnsafeBytes(body) }
  }

  private func nextReturn(in part: ByteView, from start: Int) -> Int? {
    guard isNarrow, start < part.count else { return nil }
    return unsafe memchr(part.base + start, 0x0D, part.count - start).map { unsafe UnsafeRawPointer($0) - part.base }
  }
}
