/// Cells of a table as text (RFC 4180), such that no program for tables takes one for a formula.
///
/// What begins as a formula does (`=`, `+`, `-`, `@`, their wide forms, a tab, a carriage return; spaces before them do
/// not count) gets an apostrophe before it, numbers excepted; ``text(_:)`` takes it off again.
public enum CSVText {
  /// Adds a cell to `block` as ``guarded(_:separator:)`` and ``cell(_:separator:)`` together make it.
  ///
  /// - Complexity: O(bytes); most cells hold nothing that has to be looked at twice.
  public static func append(_ text: String, separator: UInt8, to block: inout [UInt8]) {
    let start = block.count
    block.append(contentsOf: text.utf8)
    guard needsCare(block.span.extracting(start...), separator) else { return }
    let bytes = Array(block[start...])
    block.removeSubrange(start...)
    write(guarded(bytes, separator), separator, to: &block)
  }

  /// A cell as it is written: in quotation marks where it needs them, and never a formula.
  ///
  /// - Parameter separator: an ASCII character.
  public static func cell(_ text: String, separator: Character) -> String {
    var block: [UInt8] = []
    write(Array(text.utf8), separator.asciiValue ?? comma, to: &block)
    return String(decoding: block, as: UTF8.self)
  }

  /// The text of a cell that was so written, as far as its beginning goes.
  public static func text(_ cell: String) -> String {
    cell.utf8.first == apostrophe && isFormula(Array(cell.utf8)) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// `text` made safe from programs that split at another separator than the one of the file, and so begin a cell
  /// inside of one: there, too, an apostrophe stands before what would be a formula. It is not taken off again.
  ///
  /// - Parameter separator: an ASCII character.
  public static func guarded(_ text: String, separator: Character) -> String {
    String(decoding: guarded(Array(text.utf8), separator.asciiValue ?? comma), as: UTF8.self)
  }

  // MARK: Bytes

  private static let apostrophe = UInt8(ascii: "'")
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let semicolon = UInt8(ascii: ";")
  private static let tab = UInt8(ascii: "\t")

  /// Whether a cell may be anything but its text as it stands. What begins a wide sign or a line break beyond ASCII
  /// counts, since the bytes after it are not looked at.
  private static func needsCare(_ bytes: Span<UInt8>, _ separator: UInt8) -> Bool {
    guard bytes.count > 0 else { return false }
    let first = bytes[0]
    var found = first == apostrophe || first == space || signLength(first) > 0
    for position in bytes.indices {
      let byte = bytes[position]
      found =
        found || byte < space || byte == quote || byte == comma || byte == semicolon || byte == separator
        || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }
    return found
  }

  private static func write(_ bytes: [UInt8], _ separator: UInt8, to block: inout [UInt8]) {
    let isFormula = isFormula(bytes)
    guard needsQuotes(bytes, separator) else {
      if isFormula { block.append(apostrophe) }
      block += bytes
      return
    }
    block.append(quote)
    if isFormula { block.append(apostrophe) }
    for byte in bytes {
      if byte == quote { block.append(quote) }
      block.append(byte)
    }
    block.append(quote)
  }

  /// Whether a cell holds a quotation mark, something that programs split at, or a line break of Unicode's (UAX #14, BK
  /// and NL among them).
  private static func needsQuotes(_ bytes: [UInt8], _ separator: UInt8) -> Bool {
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case separator, quote, tab, semicolon, 0x0A...0x0D: return true
      case 0xC2 where bytes[place...].starts(with: [0xC2, 0x85]): return true
      case 0xE2 where bytes[place...].starts(with: [0xE2, 0x80, 0xA8]): return true
      case 0xE2 where bytes[place...].starts(with: [0xE2, 0x80, 0xA9]): return true
      default: break
      }
    }
    return false
  }

  private static func guarded(_ bytes: [UInt8], _ separator: UInt8) -> [UInt8] {
    guard bytes.contains(where: { $0 != separator && isSeparator($0) }) else { return bytes }
    var out: [UInt8] = []
    var isAtStart = false
    for (place, byte) in bytes.enumerated() {
      if isAtStart, signLength(bytes[place...]) > 0 { out.append(apostrophe) }
      if byte != separator, isSeparator(byte) {
        isAtStart = true
      } else if byte != space, byte != quote {
        isAtStart = false
      }
      out.append(byte)
    }
    return out
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == comma || byte == semicolon || byte == tab }

  /// Whether a program may take the text for a formula: numbers and single signs are none.
  private static func isFormula(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.drop { $0 == apostrophe || $0 == space }
    guard let first = rest.first else { return false }
    if first == tab || first == UInt8(ascii: "\r") { return true }
    let length = signLength(rest)
    return length > 0 && rest.count > length && !isNumber(rest)
  }

  /// How many bytes the sign has that a formula begins with; 0 where there is none. Programs take `＝`, `＋`, `－` and
  /// `＠` for their narrow forms.
  private static func signLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    guard first == 0xEF else { return signLength(first) }
    let wide: [[UInt8]] = [[0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0]]
    return wide.contains { bytes.starts(with: $0) } ? 3 : 0
  }

  private static func signLength(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): 1
    default: 0
    }
  }

  /// Whether a text is a number as programs write it: `-1.2345E3`.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let isPlain = text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isPlain && Double(String(decoding: text, as: UTF8.self)) != nil
  }
}
