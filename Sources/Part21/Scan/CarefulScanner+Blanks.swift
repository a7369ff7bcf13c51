import ByteInput

/// What stands between statements.
extension CarefulScanner {
  /// Steps over white space, comments and print control directives.
  ///
  /// - Parameter tellsControls: whether control characters that nobody writes between statements are told: where a disk or
  ///   a transfer has left a stretch of zeros, instances are missing (5.2: they are not of the alphabet).
  func skipBlank(from start: Int, into buffer: RecordBuffer, tellsControls: Bool = true) -> Int {
    var at = start
    var controls: Range<Int>?
    defer {
      if let controls, tellsControls { tell(controls, into: buffer) }
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 || byte == 0x7F {
        if !byte.isWhiteSpace { controls = (controls?.lowerBound ?? at)..<at + 1 }
        at += 1
      } else if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, in: bytes) else {
          report(.unterminatedComment, at: at, into: buffer)
          return bytes.count
        }
        at = behind
      } else if let behind = CarefulScanner.behindDirective(at, in: bytes) {
        at = behind
      } else {
        return at
      }
    }
    return at
  }

  /// Behind an explicit print control directive, `\N\` or `\F\`: the beginning of a line or a page in print. It separates
  /// tokens as a blank does.
  private static func behindDirective(_ at: Int, in bytes: ByteView) -> Int? {
    guard at + 2 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 2] == UInt8(ascii: "\\") else { return nil }
    return bytes[at + 1] == UInt8(ascii: "N") || bytes[at + 1] == UInt8(ascii: "F") ? at + 3 : nil
  }

  /// One problem for a stretch of control characters: how many bytes it has, and the first of them.
  private func tell(_ controls: Range<Int>, into buffer: RecordBuffer) {
    let first = String(bytes[controls.lowerBound], radix: 16, uppercase: true)
    let written = "0x" + (first.utf8.count < 2 ? "0" : "") + first
    report(.unreadableInstance, at: controls.lowerBound, arguments: ["\(written) × \(controls.count)"], into: buffer)
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tabulator, or the end of a line or page; nothing else is white space to anybody.
  @inline(__always)
  var isWhiteSpace: Bool {
    // One bit each: 0x09, 0x0A, 0x0C, 0x0D and 0x20.
    self <= 0x20 && 0x1_0000_3600 as UInt64 &>> UInt64(self) & 1 != 0
  }
}
