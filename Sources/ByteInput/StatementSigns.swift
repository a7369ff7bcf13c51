/// The words that tell an exchange structure whose beginning is missing or damaged (ISO 10303-21, clauses 5 and 8).
///
/// They count where they are statements of their own: a program, a letter or a table about exchange structures has the
/// words, too.
enum StatementSigns {
  private static let sections = ["HEADER;", "DATA;"]
  private static let entities = ["FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA"]

  /// Whether one of them is in a text. O(bytes).
  static func areIn(_ text: ByteView) -> Bool {
    // Whether nothing but blanks stands between the begin of a line, or the end of a statement or comment, and here.
    var (beginsLine, begins) = (true, true)
    for at in 0..<text.count {
      switch text[at] {
      case UInt8(ascii: "H"), UInt8(ascii: "D"), UInt8(ascii: "F"):
        if begins, isSign(text[at..<text.count], beginsLine) { return true }
        (beginsLine, begins) = (false, false)
      case 0x0A, 0x0D: (beginsLine, begins) = (true, true)
      case UInt8(ascii: "/") where at > 0 && text[at - 1] == UInt8(ascii: "*"): (beginsLine, begins) = (true, true)
      case UInt8(ascii: ";"): (beginsLine, begins) = (false, true)
      case 0x20, 0x09: break
      default: (beginsLine, begins) = (false, false)
      }
    }
    return false
  }

  /// Whether a text begins with one of the words as it stands in an exchange structure: in a table that is separated by
  /// semicolons `DATA;` is a heading, and may be the last one.
  private static func isSign(_ text: ByteView, _ beginsLine: Bool) -> Bool {
    for section in sections where text.starts(with: section) {
      let next = behindBlank(section.utf8.count, text, beyondLine: false)
      guard next < text.count else { return true }
      let rest = text[next..<text.count]
      if entities.contains(where: { rest.starts(with: $0) }) || rest[0] == UInt8(ascii: "#") { return true }
      return beginsLine && [0x0A, 0x0D].contains(rest[0]) || rest.starts(with: "/*")
    }
    for entity in entities where text.starts(with: entity) {
      let open = behindBlank(entity.utf8.count, text, beyondLine: true)
      guard open < text.count, text[open] == UInt8(ascii: "(") else { return false }
      let first = behindBlank(open + 1, text, beyondLine: true)
      return first < text.count && [UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "$")].contains(text[first])
    }
    return false
  }

  private static func behindBlank(_ start: Int, _ text: ByteView, beyondLine: Bool) -> Int {
    var at = start
    while at < text.count, text[at] == 0x20 || text[at] == 0x09 || beyondLine && text[at] <= 0x20 { at += 1 }
    return at
  }
}
