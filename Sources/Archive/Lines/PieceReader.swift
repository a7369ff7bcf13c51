import Glibc

/// Reads pieces from a descriptor, each ended by a byte: paths, lines. The last may be without it; empty ones are passed
/// over.
public struct PieceReader {
  /// What is there to be read.
  public enum Next: Equatable {
    case piece([UInt8])
    /// Nothing whole yet, without waiting for it.
    case later
    /// There is no more.
    case end
  }

  /// The descriptor.
  public let descriptor: Int32
  private let end: UInt8
  private let longest: Int
  private var buffer: [UInt8] = []
  private var at = 0
  private var searched = 0
  private var isDry = false

  /// A reader of a descriptor, which stays its owner's.
  ///
  /// - Parameters:
  ///   - end: NUL, or the end of a line, before which a carriage return is dropped.
  ///   - longest: the most bytes of a piece; as much is kept of one that goes on.
  public init(descriptor: Int32, end: UInt8, longest: Int) {
    (self.descriptor, self.end, self.longest) = (descriptor, end, longest)
  }

  /// The next piece; nil at the end. Waits for it.
  ///
  /// - Throws: why there is none; afterwards it is at its end.
  public mutating func next() throws(PieceFailure) -> [UInt8]? {
    while true {
      switch try nextNow(waits: true) {
      case .piece(let piece): return piece
      case .later: continue
      case .end: return nil
      }
    }
  }

  /// The next piece, as far as it is there.
  ///
  /// - Throws: why there is none; afterwards it is at its end.
  public mutating func nextNow() throws(PieceFailure) -> Next { try nextNow(waits: false) }

  private mutating func nextNow(waits: Bool) throws(PieceFailure) -> Next {
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
      if buffer.count > longest {
        (buffer, searched, isDry) = ([], 0, true)
        throw .tooLong(limit: longest)
      }
      if isDry {
        guard !buffer.isEmpty else { return .end }
        defer { (buffer, searched) = ([], 0) }
        return .piece(buffer)
      }
      guard waits || isReady else { return .later }
      try fill()
    }
  }

  private var isReady: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, 0) != 0
  }

  /// Waits for bytes and takes some of them.
  private mutating func fill() throws(PieceFailure) {
    var number: Int32 = 0
    let descriptor = descriptor
    let before = buffer.count
    buffer += unsafe [UInt8](unsafeUninitializedCapacity: 1 << 17) { bytes, filled in
      let count = unsafe read(descriptor, bytes.baseAddress, 1 << 17)
      number = count < 0 ? errno : 0
      filled = max(0, count)
    }
    switch number {
    case 0: isDry = buffer.count == before
    case EINTR: break
    // Somebody set it so that reading never waits: whoever waits does so here.
    case EAGAIN: wait()
    default:
      // What has no end was cut by the failure, and is no piece.
      (buffer, at, searched, isDry) = ([], 0, 0, true)
      throw .unreadable(errno: number)
    }
  }

  private func wait() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&entry, 1, -1)
  }
}
