/// Texts from files as they stand in Markdown (GitHub's and GitLab's), such that they stay texts: no HTML, no link, no
/// mention of a person, no reference to an issue, no cell of a table, no heading.
enum MarkdownText {
  /// Signs that Markdown takes for its own inside of a line; ours never begins with a text from a file.
  private static let marks = Set("\\`*_[]#!~".unicodeScalars)
  /// Signs after which a forge looks for a name or a number: `@person`, `#12`, `!12`, `~label`, `%milestone`, `&epic`,
  /// `$snippet`; and the colon of an address.
  private static let references = Set("@#!~%&$:".unicodeScalars)
  /// What keeps two signs from being read as one thing, and is not seen (U+2060).
  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// `text` inside of a line, cut to `columns` characters.
  static func plain(_ text: String, columns: Int = 160) -> String {
    var out = String.UnicodeScalarView()
    var before: [Unicode.Scalar] = []
    for scalar in DisplayText.cut(DisplayText.printable(text), to: columns).unicodeScalars {
      if let previous = before.last, references.contains(previous), isWord(scalar) || scalar == "/" {
        out.append(joiner)
      }
      // `www.` begins an address.
      if scalar == ".", before.suffix(3).allSatisfy({ $0 == "w" || $0 == "W" }), before.count >= 3 {
        out.append(joiner)
      }
      switch scalar {
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "|": out.append(contentsOf: "\\|".unicodeScalars)
      default:
        if marks.contains(scalar) { out.append("\\") }
        out.append(scalar)
      }
      before = before.suffix(2) + [scalar]
    }
    return String(out)
  }

  /// `text` as a piece of code, cut to `columns` characters: nothing in it is read as anything else.
  ///
  /// A bar stands as `│`: tables would end their cell there, code or not.
  static func code(_ text: String, columns: Int = 80) -> String {
    let shown = DisplayText.cut(DisplayText.printable(text), to: columns).replacing("|", with: "│")
    guard !shown.isEmpty else { return "" }
    var longest = 0
    var run = 0
    for byte in shown.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let isTight = longest == 0 && shown.first != " " && shown.last != " "
    return isTight ? fence + shown + fence : "\(fence) \(shown) \(fence)"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "\""
  }
}
