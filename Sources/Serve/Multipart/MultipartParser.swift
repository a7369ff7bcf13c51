import NIOCore

/// Reads a `multipart/form-data` body (RFC 7578, RFC 2046 5.1.1) as it arrives, whatever its size.
///
/// Give it what arrives by ``append(_:)``, then take ``next()`` until that is nil; at the end of the body,
/// ``finish()`` says whether it was whole. It holds no more than what was given and not yet taken: bytes of a part are
/// slices of what came in, kept back only as far as they may be the beginning of a boundary.
struct MultipartParser {
  /// What comes out, in the order of the body.
  enum Event: Equatable {
    /// A part begins.
    case part(PartHeader)
    /// Some bytes of the part that began last, at least one.
    case bytes(ByteBuffer)
    /// The part that began last is whole.
    case partEnd
  }

  /// How long the header of a part may be, in bytes.
  static let mostHeaderBytes = 8192
  /// How many parts a body may have.
  static let mostParts = 20_000

  private enum State {
    /// Before the first boundary.
    case start
    /// Behind a boundary.
    case delimiter
    /// Behind a boundary that another part follows, before the end of its line.
    case padding
    case header
    case content
    /// Behind the last boundary; what follows is nobody's.
    case end
  }

  private var state = State.start
  /// CR LF, two hyphens and the boundary.
  private let delimiter: [UInt8]
  private var input = ByteBuffer()
  private var parts = 0

  /// - Parameter boundary: as the header field `Content-Type` says it.
  init(boundary: String) {
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Takes what arrived.
  mutating func append(_ buffer: ByteBuffer) {
    if case .end = state { return }
    if input.readableBytes == 0 {
      input = buffer
    } else {
      // What is left is shorter than a boundary or a header.
      input.discardReadBytes()
      input.writeImmutableBuffer(buffer)
    }
  }

  /// What comes next; nil where more input is needed, or nothing follows.
  mutating func next() throws(MultipartProblem) -> Event? {
    while true {
      switch state {
      case .start:
        guard let isThere = skips(delimiter[2...]) else { return nil }
        guard isThere else { throw .noBoundary }
        state = .delimiter
      case .delimiter:
        guard input.readableBytes >= 2 else { return nil }
        state = skips([0x2D, 0x2D]) == true ? .end : .padding
      case .padding:
        guard try passPadding() else { return nil }
      case .header:
        guard let header = try readHeader() else { return nil }
        state = .content
        return .part(header)
      case .content:
        return readContent()
      case .end:
        input.clear()
        return nil
      }
    }
  }

  /// Says whether the body was whole; to be asked where nothing more arrives.
  func finish() throws(MultipartProblem) {
    guard case .end = state else { throw .cutOff }
  }

  /// Moves behind `expected`; nil where too little has arrived to tell.
  private mutating func skips(_ expected: ArraySlice<UInt8>) -> Bool? {
    let count = min(expected.count, input.readableBytes)
    guard input.readableBytesView.prefix(count).elementsEqual(expected.prefix(count)) else { return false }
    guard count == expected.count else { return nil }
    input.moveReaderIndex(forwardBy: count)
    return true
  }

  /// Passes the blanks and the line's end that follow a boundary; two hyphens end the body only directly behind it.
  private mutating func passPadding() throws(MultipartProblem) -> Bool {
    while let byte = input.readableBytesView.first, byte == 0x20 || byte == 0x09 { input.moveReaderIndex(forwardBy: 1) }
    guard let isThere = skips([0x0D, 0x0A]) else { return false }
    guard isThere else { throw .badDelimiter }
    parts += 1
    guard parts <= Self.mostParts else { throw .tooManyParts }
    state = .header
    return true
  }

  /// The header of a part, with its empty line.
  private mutating func readHeader() throws(MultipartProblem) -> PartHeader? {
    let view = input.readableBytesView
    guard let end = Self.headerEnd(in: view) else {
      guard view.count < Self.mostHeaderBytes else { throw .longHeader }
      return nil
    }
    guard end <= Self.mostHeaderBytes else { throw .longHeader }
    let header = try PartHeader(Array(view.prefix(end)))
    input.moveReaderIndex(forwardBy: end)
    return header
  }

  /// How many bytes a header has with its empty line; nil where that is not among the first ones.
  private static func headerEnd(in view: ByteBufferView) -> Int? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    var matched = 0
    for (offset, byte) in view.prefix(mostHeaderBytes + 1).enumerated() {
      matched = byte == end[matched] ? matched + 1 : (byte == 0x0D ? 1 : 0)
      if matched == end.count { return offset + 1 }
    }
    return nil
  }

  /// The bytes up to the next boundary, or to what may be one.
  private mutating func readContent() -> Event? {
    let (count, isWhole) = contentCount()
    if count > 0 { return input.readSlice(length: count).map(Event.bytes) }
    guard isWhole else { return nil }
    input.moveReaderIndex(forwardBy: delimiter.count)
    state = .delimiter
    return .partEnd
  }

  /// How many bytes of the input belong to the part for sure, and whether a whole boundary follows them.
  private func contentCount() -> (count: Int, isWhole: Bool) {
    let bytes = input.readableBytesUInt8Span
    var position = 0
    while position < bytes.count {
      guard bytes[position] == 0x0D else {
        position += 1
        continue
      }
      var matched = 1
      while matched < delimiter.count, position + matched < bytes.count,
        bytes[position + matched] == delimiter[matched]
      { matched += 1 }
      if matched == delimiter.count { return (position, true) }
      if position + matched == bytes.count { return (position, false) }
      position += 1
    }
    return (position, false)
  }
}
