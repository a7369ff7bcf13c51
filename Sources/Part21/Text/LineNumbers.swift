public import ByteInput
import CStructuralScan

/// Tells the line of an offset, counted from 1. A line ends by LF, CR LF or, in a file without LF, by CR.
///
/// Asked in rising order, all answers together cost one pass over the bytes.
public struct LineNumbers: Sendable {
  private let bytes: ByteView
  private let kernel: Kernel
  private var offset = 0
  private var line = 1
  private let usesReturns: Bool

  /// Counts the lines of `bytes`; the first 64 KiB tell what ends them.
  public init(bytes: ByteView, kernel: Kernel = .best) {
    self.bytes = bytes
    self.kernel = kernel
    let head = min(bytes.count, 1 << 16)
    usesReturns =
      LineNumbers.count(UInt8(ascii: "\n"), in: bytes[0..<head]) == 0
      && LineNumbers.count(UInt8(ascii: "\r"), in: bytes[0..<head]) > 0
  }

  /// The line in which the byte at `wanted` stands. O(bytes between this and the last answer).
  public mutating func line(at wanted: Int) -> Int {
    let end = max(0, min(wanted, bytes.count))
    if end < offset { (offset, line) = (0, 1) }
    let stretch = bytes[offset..<end]
    if usesReturns {
      line += LineNumbers.count(UInt8(ascii: "\r"), in: stretch)
    } else {
      line += unsafe recol_count_newlines(kernel.raw, stretch.base.assumingMemoryBound(to: UInt8.self), stretch.count)
    }
    offset = end
    return line
  }

  private static func count(_ byte: UInt8, in view: ByteView) -> Int {
    var count = 0
    for offset in 0..<view.count where view[offset] == byte { count += 1 }
    return count
  }
}
