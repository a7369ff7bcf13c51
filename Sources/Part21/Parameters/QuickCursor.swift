public import ByteInput
import CStructuralScan

/// Goes over the first parameters of an instance that is written as nearly all are, several times as fast as a
/// ``ParameterCursor``; where it cannot tell at once what stands there, it says so, and a cursor is asked instead.
public struct QuickCursor: Sendable {
  let bytes: ByteView
  /// The offset behind what has been stepped over.
  public internal(set) var position: Int

  /// The parameters of the instance whose `#` stands at `offset`; nil where a cursor has to look.
  public init?(bytes: ByteView, instanceAt offset: Int) {
    precondition(offset >= 0 && offset < bytes.count, "no instance there")
    // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource).
    let quick = unsafe Int(recol_find_parameters((bytes.base + offset).assumingMemoryBound(to: UInt8.self)))
    guard quick < 64, offset + quick < bytes.count else { return nil }
    self.bytes = bytes
    position = offset + quick + 1
  }

  /// The parameters of an instance from one on, at whose beginning another cursor stood.
  public init(bytes: ByteView, resumingAt position: Int) {
    precondition(position >= 0 && position <= bytes.count, "no parameter there")
    self.bytes = bytes
    self.position = position
  }

  /// The text of the next parameter, which is stepped over; nil where it is no string, or a cursor has to look.
  public mutating func text() -> Range<Int>? {
    guard first() == UInt8(ascii: "'"), let end = StringEnd.plainEnd(from: position, until: bytes.count, in: bytes)
    else { return nil }
    let text = position + 1..<end
    position = end + 1
    return step() ? text : nil
  }

  /// Steps over a parameter that is a string or omitted; false where it is something else, or a cursor has to look.
  public mutating func skipText() -> Bool {
    guard first() == UInt8(ascii: "$") else { return text() != nil }
    position += 1
    return step()
  }

  /// Steps over a parameter that is a reference, omitted or derived; false as in ``skipText()``.
  public mutating func skipReference() -> Bool {
    switch first() {
    case UInt8(ascii: "$"), UInt8(ascii: "*"): position += 1
    case UInt8(ascii: "#"):
      position += 1
      while position < bytes.count, bytes[position] &- 0x30 <= 9 { position += 1 }
    default: return false
    }
    return step()
  }

  /// The references of the list that the next parameter is; nil where it is none. It is the last parameter that can be
  /// asked for.
  public mutating func references() -> ReferenceCursor? {
    guard first() == UInt8(ascii: "(") else { return nil }
    return ReferenceCursor(bytes: bytes, listFrom: position + 1)
  }

  /// The text that the next parameter wraps, `IFCLABEL('text')`; empty where it is omitted or wraps anything but a
  /// string, nil where a cursor has to look. It is the last parameter that can be asked for.
  public mutating func wrappedText() -> Range<Int>? {
    if first() == UInt8(ascii: "$") { return position..<position }
    // SAFETY: as above.
    let length = unsafe Int(recol_word_length((bytes.base + position).assumingMemoryBound(to: UInt8.self)))
    guard length > 0, length < 32, position + length < bytes.count, bytes[position + length] == UInt8(ascii: "(") else {
      return nil
    }
    position += length + 1
    switch first() {
    case UInt8(ascii: "'"):
      guard let end = StringEnd.plainEnd(from: position, until: bytes.count, in: bytes) else { return nil }
      let text = position + 1..<end
      position = end + 1
      return first() == UInt8(ascii: ")") ? text : nil
    case UInt8(ascii: "."):
      let value = position..<position
      // SAFETY: as above, and the word is shorter than 32 bytes.
      let length = unsafe Int(recol_word_length((bytes.base + position + 1).assumingMemoryBound(to: UInt8.self)))
      position += length + 1
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: ".") else { return nil }
      position += 1
      return first() == UInt8(ascii: ")") ? value : nil
    case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39:
      let value = position..<position
      position += numberLength()
      return position > value.lowerBound && first() == UInt8(ascii: ")") ? value : nil
    default: return nil
    }
  }

  /// Whether the next parameter is a number: false where it is omitted, nil where a cursor has to look. It is not stepped
  /// over.
  public mutating func isNumber() -> Bool? {
    switch first() {
    case UInt8(ascii: "$"): return false
    case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39:
      let length = numberLength()
      guard length > 0, position + length < bytes.count else { return nil }
      let next = bytes[position + length]
      return next == UInt8(ascii: ",") || next == UInt8(ascii: ")") ? true : nil
    default: return nil
    }
  }

  /// The length of the number that stands here; 0 where there is none, or a cursor has to look.
  @inline(__always)
  private func numberLength() -> Int {
    guard position < bytes.count else { return 0 }
    // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource).
    let length = unsafe Int(recol_number((bytes.base + position).assumingMemoryBound(to: UInt8.self)) & 0xFF)
    return position + length <= bytes.count ? length : 0
  }

  /// Whether the next parameter begins with a sign. It is not stepped over.
  public mutating func isSigned() -> Bool { first() == UInt8(ascii: "-") || first() == UInt8(ascii: "+") }

  /// The first byte that is no blank; 0 behind the last.
  @inline(__always)
  mutating func first() -> UInt8 {
    while position < bytes.count {
      if bytes[position] > 0x20 { return bytes[position] }
      position += 1
    }
    return 0
  }

  /// Over the comma behind a parameter; false where there is none.
  @inline(__always)
  mutating func step() -> Bool {
    guard first() == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }
}
