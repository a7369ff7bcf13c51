import ByteInput

/// Where the bytes are cut, so that several threads can scan them at once.
///
/// A border is a guess: the first semicolon from a fixed offset on that is followed by the beginning of an instance.
/// It may lie inside a string or a comment. Nothing relies on it: ``ConcurrentScan`` takes a chunk only if the
/// chunk before it ended exactly there, and scans it anew if not.
struct ChunkBorders {
  /// Offsets at which chunks end; the last is the end of the bytes.
  let limits: [Int]
  /// Where each chunk is taken to begin; nil where no guess could be made.
  let starts: [Int?]

  /// - Parameters:
  ///   - start: the beginning of the first data section's first statement.
  ///   - chunk: the length of a chunk in bytes.
  init(bytes: ByteView, from start: Int, chunk: Int) {
    var limits: [Int] = []
    var starts: [Int?] = [start]
    var at = start
    while bytes.count - at > chunk + chunk / 2 {
      at += chunk
      limits.append(at)
      starts.append(ChunkBorders.guess(at, chunk: chunk, in: bytes))
    }
    limits.append(bytes.count)
    self.limits = limits
    self.starts = starts
  }

  private static func guess(_ border: Int, chunk: Int, in bytes: ByteView) -> Int? {
    var at = max(border - 1, 0)
    let end = min(bytes.count, border + min(chunk, 1 << 16))
    while at < end {
      if bytes[at] == UInt8(ascii: ";"), InstanceName.follows(at + 1, in: bytes) { return at + 1 }
      at += 1
    }
    return nil
  }
}
