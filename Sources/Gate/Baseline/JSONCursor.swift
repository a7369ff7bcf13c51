import ByteInput

/// Goes through a JSON text (RFC 8259) from front to back, so that a report of any size needs no memory: whoever reads
/// takes what it knows and skips the rest.
///
/// What is skipped is checked for its brackets, strings and separators, not for the form of its numbers.
struct JSONCursor {
  /// Objects and arrays in each other; what nests deeper is no report of ours.
  private static let deepest = 256

  private let bytes: ByteView
  private(set) var offset = 0

  init(_ bytes: ByteView) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  // MARK: Values

  /// Calls `body` with the name of each member of an object; `body` reads or skips its value. What is no object is
  /// skipped.
  mutating func members(_ body: (inout JSONCursor, String) throws(JSONFault) -> Void) throws(JSONFault) {
    guard try peek() == UInt8(ascii: "{") else { return try skip() }
    offset += 1
    if try takes(UInt8(ascii: "}")) { return }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw fault }
      let name = try string()
      guard try takes(UInt8(ascii: ":")) else { throw fault }
      try body(&self, name)
    } while try takes(UInt8(ascii: ","))
    guard try takes(UInt8(ascii: "}")) else { throw fault }
  }

  /// Calls `body` for each element of an array; what is no array is skipped.
  mutating func elements(_ body: (inout JSONCursor) throws(JSONFault) -> Void) throws(JSONFault) {
    guard try peek() == UInt8(ascii: "[") else { return try skip() }
    offset += 1
    if try takes(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while try takes(UInt8(ascii: ","))
    guard try takes(UInt8(ascii: "]")) else { throw fault }
  }

  /// Reads a string; nil for another value, which is skipped.
  mutating func text() throws(JSONFault) -> String? {
    guard try peek() == UInt8(ascii: "\"") else {
      try skip()
      return nil
    }
    return try string()
  }

  /// Reads a whole number; nil for another value, which is skipped.
  mutating func integer() throws(JSONFault) -> Int? {
    _ = try peek()
    let start = offset
    try skip()
    return Int(bytes[start..<offset].text)
  }

  /// Steps over a value.
  mutating func skip() throws(JSONFault) {
    var open: [UInt8] = []
    repeat {
      // Here a value begins.
      switch try peek() {
      case UInt8(ascii: "{"):
        offset += 1
        if try !takes(UInt8(ascii: "}")) {
          open.append(UInt8(ascii: "}"))
          if open.count > Self.deepest { throw fault }
          try name()
          continue
        }
      case UInt8(ascii: "["):
        offset += 1
        if try !takes(UInt8(ascii: "]")) {
          open.append(UInt8(ascii: "]"))
          if open.count > Self.deepest { throw fault }
          continue
        }
      case UInt8(ascii: "\""): try skipString()
      default: try skipWord()
      }
      // Here one has ended, and with it perhaps those around it.
      while let close = open.last {
        if try takes(close) {
          open.removeLast()
          continue
        }
        guard try takes(UInt8(ascii: ",")) else { throw fault }
        if close == UInt8(ascii: "}") { try name() }
        break
      }
    } while !open.isEmpty
  }

  /// Nothing but white space may follow.
  mutating func end() throws(JSONFault) {
    stepOverSpace()
    if offset < bytes.count { throw fault }
  }

  // MARK: Pieces

  /// The next byte that is no white space.
  private mutating func peek() throws(JSONFault) -> UInt8 {
    stepOverSpace()
    guard offset < bytes.count else { throw fault }
    return bytes[offset]
  }

  private mutating func takes(_ byte: UInt8) throws(JSONFault) -> Bool {
    guard try peek() == byte else { return false }
    offset += 1
    return true
  }

  private mutating func stepOverSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  /// Steps over the name of a member and its colon.
  private mutating func name() throws(JSONFault) {
    guard try peek() == UInt8(ascii: "\"") else { throw fault }
    try skipString()
    guard try takes(UInt8(ascii: ":")) else { throw fault }
  }

  /// Steps over a number, `true`, `false` or `null`.
  private mutating func skipWord() throws(JSONFault) {
    let start = offset
    while offset < bytes.count, Self.isWordByte(bytes[offset]) { offset += 1 }
    if offset == start { throw fault }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Steps over a string; returns whether it has escapes.
  @discardableResult
  private mutating func skipString() throws(JSONFault) -> Bool {
    var isEscaped = false
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return isEscaped
      case UInt8(ascii: "\\"):
        isEscaped = true
        offset += 2
      case 0..<0x20: throw fault
      default: offset += 1
      }
    }
    throw fault
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = offset
    let isEscaped = try skipString()
    let content = bytes[start + 1..<offset - 1]
    return isEscaped ? JSONString.decoded(content) : content.text
  }

  private var fault: JSONFault {
    JSONFault(what: offset >= bytes.count ? .endsEarly : .notJSON, offset: min(offset, bytes.count))
  }
}
