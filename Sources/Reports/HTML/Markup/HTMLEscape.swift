/// The escapes of HTML, in one place: what is written here is text for every parser of HTML, never markup.
///
/// Names in models are whatever somebody typed, or somebody who means ill.
enum HTMLEscape {
  /// Scalars that are shown of a name, and of a sentence; what is longer is cut, and its length said.
  static let (longestName, longestSentence) = (160, 1200)

  /// Adds `text` to `block` as it stands between tags or in an attribute in double quotes.
  ///
  /// The five characters of markup become references. Line breaks and tabs become spaces. Control characters,
  /// noncharacters, and the marks that turn the direction of writing (UAX #9, 2) become U+FFFD.
  static func append(_ text: String, to block: inout [UInt8]) {
    let start = block.count
    block.append(contentsOf: text.utf8)
    guard mayNeedEscape(block.span.extracting(start...)) else { return }
    block.removeSubrange(start...)
    for scalar in text.unicodeScalars { append(scalar, to: &block) }
  }

  /// `text` cut to what a reader takes in; nil where it is short enough.
  ///
  /// Counted in scalars: a thousand accents on one letter are one character, and no less of a nuisance.
  /// - Complexity: O(scalars).
  static func cut(_ text: String, to limit: Int = longestName) -> (shown: String, length: Int)? {
    guard text.utf8.count > limit else { return nil }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return nil }
    return (String(scalars[..<end]), scalars.count)
  }

  private static func append(_ scalar: Unicode.Scalar, to block: inout [UInt8]) {
    switch scalar {
    case "&": block.append(contentsOf: "&amp;".utf8)
    case "<": block.append(contentsOf: "&lt;".utf8)
    case ">": block.append(contentsOf: "&gt;".utf8)
    case "\"": block.append(contentsOf: "&quot;".utf8)
    case "'": block.append(contentsOf: "&#39;".utf8)
    case "\n", "\r", "\t": block.append(UInt8(ascii: " "))
    case _ where isUnfit(scalar): block.append(contentsOf: "\u{FFFD}".utf8)
    default: block.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a byte may begin something that is escaped; most names are letters and digits.
  private static func mayNeedEscape(_ bytes: Span<UInt8>) -> Bool {
    var found = false
    for position in bytes.indices {
      let byte = bytes[position]
      // 0xC2 begins U+0080 to U+009F, 0xD8 U+061C, 0xE2 the marks of direction, 0xEF and 0xF0 to 0xF4 noncharacters.
      found =
        found || byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x27 || byte == 0x3C || byte == 0x3E
        || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte >= 0xEF
    }
    return found
  }
}
