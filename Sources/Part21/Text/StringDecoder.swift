public import ByteInput

/// Decodes the content of a string parameter (ISO 10303-21, 6.4.3).
///
/// What is damaged is kept as it stands and told; nothing is dropped.
public struct StringDecoder: Sendable {
  /// What was out of the ordinary in a string; several may come together.
  public struct Oddities: OptionSet, Sendable {
    /// One bit for each oddity.
    public let rawValue: UInt8
    /// The oddities of some bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// An escape that is incomplete or has digits that are none.
    public static let badEscape = Oddities(rawValue: 1)
    /// A backslash that begins no escape.
    public static let loneBackslash = Oddities(rawValue: 2)
    /// Bytes above 127 that are UTF-8.
    public static let rawUTF8 = Oddities(rawValue: 4)
    /// Bytes above 127 that are no UTF-8; read as Windows-1252.
    public static let rawBytes = Oddities(rawValue: 8)
    /// `\X\` escapes read as Mac Roman.
    public static let macRoman = Oddities(rawValue: 16)
    /// A control character, a line break mostly.
    public static let controlCharacter = Oddities(rawValue: 32)
  }

  /// Whether `\X\` escapes hold Mac Roman, as ArchiCAD on a Macintosh writes them.
  public let isMacRoman: Bool

  /// A decoder for the strings of one file; see ``HeaderSection/isMacintosh``.
  public init(isMacRoman: Bool = false) { self.isMacRoman = isMacRoman }

  /// The text of an encoded string. O(count); text without escapes is taken as it is.
  public func decode(_ encoded: ByteView) -> String {
    var oddities = Oddities()
    return decode(encoded, oddities: &oddities)
  }

  /// The text of an encoded string, and what was odd in it.
  public func decode(_ encoded: ByteView, oddities: inout Oddities) -> String {
    if StringDecoder.isPlain(encoded) { return encoded.text }
    var decoding = Decoding(bytes: encoded, isMacRoman: isMacRoman)
    decoding.run()
    oddities.formUnion(decoding.oddities)
    return String(decoding.scalars)
  }

  /// Whether the bytes are the text: ASCII, no escape, no apostrophe, no control character.
  public static func isPlain(_ encoded: ByteView) -> Bool {
    for offset in 0..<encoded.count {
      let byte = encoded[offset]
      if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "'") { return false }
    }
    return true
  }
}

/// One string on its way to text.
private struct Decoding {
  let bytes: ByteView
  let isMacRoman: Bool
  var at = 0
  var part = 1
  var scalars = String.UnicodeScalarView()
  var oddities = StringDecoder.Oddities()

  init(bytes: ByteView, isMacRoman: Bool) {
    self.bytes = bytes
    self.isMacRoman = isMacRoman
  }

  mutating func run() {
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "'"):
        scalars.append("'")
        at += at + 1 < bytes.count && bytes[at + 1] == byte ? 2 : 1
      case UInt8(ascii: "\\"): escape()
      case 0x80...: raw()
      default:
        if byte < 0x20 { oddities.insert(.controlCharacter) }
        scalars.append(Unicode.Scalar(byte))
        at += 1
      }
    }
  }

  private func byte(_ ahead: Int) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

  private mutating func escape() {
    let backslash = UInt8(ascii: "\\")
    switch (byte(1), byte(2)) {
    case (backslash, _):
      scalars.append("\\")
      at += 2
    case (UInt8(ascii: "S"), backslash):
      guard let character = byte(3), character >= 0x20, character < 0x7F else { return broken(3) }
      scalars.append(CodePage.iso8859(part: part, byte: character | 0x80))
      // An apostrophe is doubled here as elsewhere.
      at += character == UInt8(ascii: "'") && byte(4) == character ? 5 : 4
    case (UInt8(ascii: "P"), let letter?) where letter >= 0x41 && letter <= 0x49 && byte(3) == backslash:
      part = Int(letter) - 0x40
      at += 4
    case (UInt8(ascii: "X"), backslash): short()
    case (UInt8(ascii: "X"), UInt8(ascii: "2")) where byte(3) == backslash: wide(digits: 4)
    case (UInt8(ascii: "X"), UInt8(ascii: "4")) where byte(3) == backslash: wide(digits: 8)
    case (UInt8(ascii: "N"), backslash):
      scalars.append("\n")
      at += 3
    case (UInt8(ascii: "F"), backslash):
      scalars.append("\u{0C}")
      at += 3
    case (UInt8(ascii: "X"), UInt8(ascii: "0")) where byte(3) == backslash:
      // The end of an escape that was never begun.
      broken(4)
    default:
      scalars.append("\\")
      oddities.insert(.loneBackslash)
      at += 1
    }
  }

  /// `\X\hh`.
  private mutating func short() {
    guard let high = hex(3), let low = hex(4) else { return broken(3) }
    let value = high << 4 | low
    if isMacRoman, value >= 0x80 {
      scalars.append(CodePage.macRoman(value))
      oddities.insert(.macRoman)
    } else {
      // C1 controls are never meant: exporters that write them mean their Windows code page.
      scalars.append(CodePage.windows1252(value))
    }
    at += 5
  }

  /// `\X2\hhhh…\X0\` and `\X4\hhhhhhhh…\X0\`.
  private mutating func wide(digits: Int) {
    at += 4
    var units: [UInt32] = []
    while let unit = number(digits: digits) {
      units.append(unit)
      at += digits
    }
    append(units, isUTF16: digits == 4)
    let backslash = UInt8(ascii: "\\")
    if byte(0) == backslash, byte(1) == UInt8(ascii: "X"), byte(2) == UInt8(ascii: "0"), byte(3) == backslash {
      at += 4
    } else {
      oddities.insert(.badEscape)
    }
  }

  private mutating func append(_ units: [UInt32], isUTF16: Bool) {
    var index = 0
    while index < units.count {
      var value = units[index]
      if isUTF16, value >= 0xD800, value < 0xDC00, index + 1 < units.count,
        units[index + 1] >= 0xDC00, units[index + 1] < 0xE000
      {
        value = 0x10000 + (value - 0xD800) << 10 + (units[index + 1] - 0xDC00)
        index += 1
      }
      if let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
      } else {
        scalars.append("\u{FFFD}")
        oddities.insert(.badEscape)
      }
      index += 1
    }
  }

  /// Keeps the first bytes of an escape as they stand.
  private mutating func broken(_ length: Int) {
    oddities.insert(.badEscape)
    for _ in 0..<length where at < bytes.count {
      scalars.append(Unicode.Scalar(bytes[at] & 0x7F))
      at += 1
    }
  }

  /// Bytes above 127, up to the next that is not: UTF-8 if they all are.
  private mutating func raw() {
    let start = at
    while at < bytes.count, bytes[at] >= 0x80 { at += 1 }
    var decoder = UTF8()
    var values = (start..<at).map { bytes[$0] }.makeIterator()
    var text: [Unicode.Scalar] = []
    while true {
      switch decoder.decode(&values) {
      case .scalarValue(let scalar):
        text.append(scalar)
        continue
      case .emptyInput:
        scalars.append(contentsOf: text)
        oddities.insert(.rawUTF8)
      case .error:
        for offset in start..<at { scalars.append(CodePage.windows1252(bytes[offset])) }
        oddities.insert(.rawBytes)
      }
      return
    }
  }

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
