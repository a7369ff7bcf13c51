import Glibc

/// Reads pieces from a descriptor, each ended by a byte: paths, lines. The last may be without it; empty ones are passed
/// over.
public struct PieceReader {
  /// What is there to be read.
  public enum Next: Equatable {
    case piece([UInt8])
    /// Nothing whole yet, without waiting for it.
    case later
    /// There is no more, or it cannot be read.
    case end
  }

  /// The descriptor.
  public let descriptor: Int32
  private let end: UInt8
  private var buffer: [UInt8] = []
  private var at = 0
  private var searched = 0
  private var isDry = false

  /// A reader of a descriptor, which stays its owner's.
  ///
  /// - Parameter end: NUL, or the end of a line, before which a carriage return is dropped.
  public init(descriptor: Int32, end: UInt8) {
    (self.descriptor, self.end) = (descriptor, end)
  }

  /// The next piece; nil at the end. Waits for it.
  public mutating func next() -> [UInt8]? {
    while true {
      switch nextNow(waits: true) {
      case .piece(let piece): return piece
      case .later: continue
      case .end: return nil
      }
    }
  }

  /// The next piece, as far as it is there.
  public mutating func nextNow() -> Next { nextNow(waits: false) }

  private mutating func nextNow(waits: Bool) -> Next {
    while true {
      if let found = buffer[max(at, searched)...].firstIndex(of: end) {
        var piece = buffer[at..<found]
        (at, searched) = (found + 1, found + 1)
        if end == 0x0a, piece.last == 0x0d { piece = piece.dropLast() }
        if !piece.isEmpty { return .piece(Array(piece)) }
        continue
      }
      buffer.removeFirst(at)
      (at, searched) = (0, buffer.count)
      if isDry {
        guard !buffer.isEmpty else { return .end }
        defer { (buffer, searched) = ([], 0) }
        return .piece(buffer)
      }
      guard waits || isReady else { return .later }
      fill()
    }
  }

  private var isReady: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, 0) != 0
  }

  private mutating func fill() {
    var count = 0
    let descriptor = descriptor
    buffer += unsafe [UInt8](unsafeUninitializedCapacity: 1 << 17) { bytes, filled in
      repeat { count = unsafe read(descriptor, bytes.baseAddress, 1 << 17) } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    if count <= 0 { isDry = true }
  }
}
