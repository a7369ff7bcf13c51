/// How the bytes of a path are written as text, so that each path has a text of its own.
enum PrintedPath {
  /// The text of a path. O(count).
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !holdsEscape(bytes[...]) { return text }
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + 16)
    var at = 0
    while at < bytes.count {
      let length = scalarLength(bytes[at...])
      if length == 0 {
        escape(bytes[at], into: &written)
      } else if bytes[at] == backslash, isEscape(bytes[at...]) {
        escape(backslash, into: &written)
      } else {
        written += bytes[at..<at + length]
      }
      at += max(1, length)
    }
    return String(decoding: written, as: UTF8.self)
  }

  private static let backslash: UInt8 = 0x5C
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func escape(_ byte: UInt8, into written: inout [UInt8]) {
    written += [backslash, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func holdsEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] == backslash && isEscape(bytes[$0...]) }
  }

  /// Whether bytes begin as an escape does: `\x80` to `\xFF`, or `\x5C`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = Array(bytes.prefix(4))
    guard head.count == 4, head[0] == backslash, head[1] == 0x78, digits.contains(head[3]) else { return false }
    return (head[2] >= 0x38 && digits.contains(head[2])) || (head[2] == 0x35 && head[3] == 0x43)
  }

  /// How many bytes the UTF-8 scalar at the beginning has; 0 where there is none.
  private static func scalarLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    let scalar = bytes.prefix(length)
    return scalar.count == length && String(validating: scalar, as: UTF8.self) != nil ? length : 0
  }
}
