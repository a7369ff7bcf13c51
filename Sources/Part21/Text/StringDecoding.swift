import ByteInput

/// One string of the data section on its way to text in UTF-8 (ISO 10303-21, 6.4.3), written into memory that it does
/// not own.
@safe
struct StringDecoding {
  // SAFETY: `append` checks that there is room.
  private let text: UnsafeMutableRawBufferPointer
  /// How many bytes of text there are.
  private(set) var count = 0
  private(set) var oddities = StringOddities()
  private let bytes: ByteView
  private let isMacRoman: Bool
  private var at = 0
  private var part = 1
  /// So many bytes of text are enough.
  private let least: Int

  /// A decoding that has not begun, into ``capacity(for:until:)`` bytes.
  init(_ bytes: ByteView, isMacRoman: Bool, until least: Int, into text: UnsafeMutableRawBufferPointer) {
    self.bytes = bytes
    self.least = least
    self.isMacRoman = isMacRoman
    unsafe self.text = text
  }

  /// The most bytes that are written of a string of which so many are enough: escapes are not shorter than what they
  /// stand for, and a byte above 127 is a character of at most three bytes. O(count) where all are wanted.
  static func capacity(for bytes: ByteView, until least: Int) -> Int {
    // The last character may have four.
    if least < bytes.count { return least + 4 }
    return unsafe bytes.count + 2 * bytes.buffer.reduce(0) { $0 &+ Int($1 >> 7) }
  }

  /// Whether all has been decoded.
  var isWhole: Bool { at == bytes.count }

  /// Decodes until there is enough text.
  mutating func run() {
    while at < bytes.count, count < least {
      let end = min(bytes.plainTextEnd(from: at), at + min(least - count, bytes.count))
      append(bytes[at..<end])
      at = end
      guard at < bytes.count, count < least else { return }
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "'"):
        append(byte)
        at += at + 1 < bytes.count && bytes[at + 1] == byte ? 2 : 1
      case UInt8(ascii: "\\"): escape()
      case 0x80...: raw()
      default:
        if byte < 0x20 { oddities.insert(.controlCharacter) }
        append(byte)
        at += 1
      }
    }
  }

  private func byte(_ ahead: Int) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

  private mutating func escape() {
    let backslash = UInt8(ascii: "\\")
    switch (byte(1), byte(2)) {
    case (backslash, _):
      append(backslash)
      at += 2
    case (UInt8(ascii: "S"), backslash):
      guard let character = byte(3), character >= 0x20, character < 0x7F else { return broken(3) }
      append(CodePage.iso8859(part: part, byte: character | 0x80))
      // An apostrophe is doubled here as elsewhere.
      at += character == UInt8(ascii: "'") && byte(4) == character ? 5 : 4
    case (UInt8(ascii: "P"), let letter?) where letter >= 0x41 && letter <= 0x49 && byte(3) == backslash:
      part = Int(letter) - 0x40
      at += 4
    case (UInt8(ascii: "X"), backslash): short()
    case (UInt8(ascii: "X"), UInt8(ascii: "2")) where byte(3) == backslash: wide(digits: 4)
    case (UInt8(ascii: "X"), UInt8(ascii: "4")) where byte(3) == backslash: wide(digits: 8)
    case (UInt8(ascii: "N"), backslash):
      append(0x0A)
      at += 3
    case (UInt8(ascii: "F"), backslash):
      append(0x0C)
      at += 3
    case (UInt8(ascii: "X"), UInt8(ascii: "0")) where byte(3) == backslash:
      // The end of an escape that was never begun.
      broken(4)
    default:
      append(backslash)
      oddities.insert(.loneBackslash)
      at += 1
    }
  }

  /// `\X\hh`.
  private mutating func short() {
    guard let high = hex(3), let low = hex(4) else { return broken(3) }
    let value = high << 4 | low
    if isMacRoman, value >= 0x80 {
      append(CodePage.macRoman(value))
      oddities.insert(.macRoman)
    } else {
      // C1 controls are never meant: exporters that write them mean their Windows code page.
      append(CodePage.windows1252(value))
    }
    at += 5
  }

  /// `\X2\hhhh…\X0\` and `\X4\hhhhhhhh…\X0\`.
  private mutating func wide(digits: Int) {
    let open = at
    at += 4
    while let unit = number(digits: digits) {
      if count >= least { return }
      at += digits
      var value = unit
      if digits == 4, 0xD800..<0xDC00 ~= unit, let low = number(digits: digits), 0xDC00..<0xE000 ~= low {
        value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        at += digits
      }
      if Unicode.Scalar(value) == nil { oddities.insert(.badEscape) }
      append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    let backslash = UInt8(ascii: "\\")
    if byte(0) == backslash, byte(1) == UInt8(ascii: "X"), byte(2) == UInt8(ascii: "0"), byte(3) == backslash {
      at += 4
    } else if at == open + 4 {
      at = open
      broken(4)
    } else {
      oddities.insert(.badEscape)
    }
  }

  /// Keeps the first bytes of an escape as they stand.
  private mutating func broken(_ length: Int) {
    oddities.insert(.badEscape)
    for _ in 0..<length where at < bytes.count {
      append(bytes[at] & 0x7F)
      at += 1
    }
  }

  /// Bytes above 127, up to the next that is not: UTF-8 if they all are.
  private mutating func raw() {
    var end = at
    while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
    // SAFETY: the buffer is the view's own and is used within the call.
    if unsafe String(validating: bytes[at..<end].buffer, as: UTF8.self) != nil {
      oddities.insert(.rawUTF8)
      while at < end, count < least || bytes[at] & 0xC0 == 0x80 {
        append(bytes[at])
        at += 1
      }
    } else {
      oddities.insert(.rawBytes)
      while at < end, count < least {
        append(CodePage.windows1252(bytes[at]))
        at += 1
      }
    }
  }

  private mutating func append(_ view: ByteView) {
    // SAFETY: UnsafeMutableRawBufferPointer checks that there is room.
    unsafe UnsafeMutableRawBufferPointer(rebasing: text[count..<(count + view.count)]).copyMemory(from: view.buffer)
    count += view.count
  }

  private mutating func append(_ byte: UInt8) {
    precondition(unsafe count < text.count, "more text than a string can hold")
    unsafe text[count] = byte
    count += 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) { for byte in scalar.utf8 { append(byte) } }

  private func hex(_ ahead: Int) -> UInt8? {
    guard let byte = byte(ahead) else { return nil }
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }

  private func number(digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for ahead in 0..<digits {
      guard let digit = hex(ahead) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
