/// Texts as cells hold them (ECMA-376 part 1, 18.4.12 and 22.9.2.19).
enum CellText {
  /// A cell holds no more UTF-16 code units.
  static let most = 32_767

  /// Whether a program that is given the text to edit might take it for a formula: such cells keep a quote before it.
  static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x09, 0x0D:
      return true
    default: return false
    }
  }

  /// `text`, cut to what a cell holds, `mark` included, which is told how long it was; whole where there is no mark.
  static func cut(_ text: String, mark: ((Int) -> String)?) -> String {
    // Bytes are never fewer than code units.
    guard let mark, text.utf8.count > most, text.utf16.count > most else { return text }
    let ending = mark(text.utf16.count)
    var kept = String.UnicodeScalarView()
    var room = most - ending.utf16.count
    for scalar in text.unicodeScalars {
      room -= scalar.value > 0xFFFF ? 2 : 1
      if room < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + ending
  }

  /// Adds `text` to `block` as it stands in XML.
  ///
  /// What XML cannot hold is written by its code, `_x0001_`, and what would read as such a code has its first sign coded.
  static func append(_ text: String, to block: inout [UInt8]) {
    let start = block.count
    block.append(contentsOf: text.utf8)
    guard needsEscape(block.span.extracting(start...)) else { return }
    block.removeSubrange(start...)
    // What is escaped is one byte, or the three of U+FFFE and U+FFFF; all else stands as it is.
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "&"): block.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): block.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): block.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): block.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "_") where beginsCode(rest): block.append(contentsOf: "_x005F_".utf8)
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): block.append(byte)
      case 0..<0x20: appendCode(UInt32(byte), to: &block)
      case 0xEF where rest.starts(with: [0xBF, 0xBE]) || rest.starts(with: [0xBF, 0xBF]):
        appendCode(rest.dropFirst().first == 0xBE ? 0xFFFE : 0xFFFF, to: &block)
        rest = rest.dropFirst(2)
      default: block.append(byte)
      }
    }
  }

  /// Whether what stands behind a `_` makes a code of it: `x`, four hexadecimal digits, `_`. A GlobalId may hold `_x`.
  private static func beginsCode(_ rest: Substring.UTF8View) -> Bool {
    let code = rest.prefix(6)
    guard code.count == 6, code.first == UInt8(ascii: "x"), code.last == UInt8(ascii: "_") else { return false }
    return code.dropFirst().dropLast().allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
        UInt8(ascii: "a")...UInt8(ascii: "f"):
        true
      default: false
      }
    }
  }

  /// What XML cannot hold, by its code.
  private static func appendCode(_ value: UInt32, to block: inout [UInt8]) {
    let digits = String(value, radix: 16, uppercase: true)
    block.append(contentsOf: ("_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_").utf8)
  }

  /// Whether a byte may begin something that is escaped; 0xEF begins U+FFFE.
  private static func needsEscape(_ bytes: Span<UInt8>) -> Bool {
    var found = false
    for position in bytes.indices {
      let byte = bytes[position]
      // Without a branch per byte, so that the compiler may take many at once.
      found =
        found || byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x5F
        || byte == 0xEF
    }
    return found
  }
}
