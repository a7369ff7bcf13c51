import CReportPage
import Wording

/// A style sheet or a script that a page carries, and the hash by which the page allows it (CSP Level 3, 2.3.1).
struct PageFile {
  /// The element that it stands in.
  let element: String
  let bytes: [UInt8]

  private init(_ element: String, _ bytes: [UInt8]) { (self.element, self.bytes) = (element, bytes) }

  /// How the page looks.
  static let style = PageFile("style", embedded(0))
  /// What filters, searches and sorts.
  static let script = PageFile("script", embedded(1))

  /// How a fiche de visa looks.
  static let visa = PageFile("style", embedded(2))

  /// What the page of a portfolio looks like beyond ``style``, and what it does beyond ``script``.
  static let portfolioStyle = PageFile("style", embedded(3))
  static let portfolioScript = PageFile("script", embedded(4))

  /// What stands at the head of each printed page.
  static func printedHead(_ text: String) -> PageFile {
    PageFile("style", Array("@page{@top-left{content:\"\(CSSEscape.string(text))\"}}".utf8))
  }

  private static func embedded(_ number: UInt8) -> [UInt8] {
    let file = unsafe recol_page_file(number)
    return unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// The hash source: `'sha256-…'`.
  var source: String { "'sha256-\(Base64.text(of: ContentDigest.of(bytes)))'" }
}

/// The strings of CSS.
enum CSSEscape {
  /// `text` as it stands between the quotation marks of a string (CSS Syntax Level 3, 4.3.7): all but letters, digits
  /// and spaces as numbers, so that nothing ends the string or the element around it.
  static func string(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars.prefix(200) {
      let isPlain = scalar == " " || (scalar.isASCII && scalar.properties.isAlphabetic) || ("0"..."9").contains(scalar)
      switch scalar.value {
      case _ where isPlain: out.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: out += "\\fffd "
      default: out += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return out
  }
}

/// Base 64 (RFC 4648, 4).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// `bytes` in base 64, filled with `=`.
  static func text(of bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let bits = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        let isFilled = start + place <= bytes.count
        out.append(isFilled ? digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
