/// Codes whose form and check digit tell a right one from a mistyped one.
public enum CodeFormat: String, Sendable, CaseIterable {
  /// A Global Trade Item Number of 8, 12, 13 or 14 digits with its check digit (GS1 General Specifications, 7.9).
  case gtin

  /// Whether a text is such a code. Blanks and hyphens between digits are read over.
  @safe
  public func accepts(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var digits: [UInt8] = []
    for position in 0..<utf8.count {
      let byte = unsafe utf8[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits.count < 14 else { return false }
        digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: " "), UInt8(ascii: "-"): break
      default: return false
      }
    }
    guard [8, 12, 13, 14].contains(digits.count), digits.contains(where: { $0 != 0 }) else { return false }
    // From the right, digits weigh 1 and 3 in turn; with the check digit the sum ends in 0.
    let sum = digits.reversed().enumerated().reduce(0) { $0 + Int($1.element) * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
    return sum.isMultiple(of: 10)
  }

  /// Whether a text is such a code.
  public func accepts(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { accepts(UnsafeRawBufferPointer($0)) }
  }
}
