/// The root element of an XML document, as far as its first bytes show it.
///
/// What stands before it (a declaration, comments, instructions, a document type; XML 1.0, 2.8) and what stands in it say
/// nothing of what the document is.
struct XMLRoot {
  /// Its name without prefix.
  let name: String
  /// Its namespace; empty where it has none, or where the bytes end before.
  let space: String

  /// Finds the root; nil where the bytes end before it, or are no XML.
  ///
  /// - Parameter text: the document from its first `<` on, in UTF-8 or another encoding that has ASCII as it is.
  /// - Complexity: O(bytes).
  init?(_ text: ByteView) {
    guard let start = Self.start(text) else { return nil }
    var scanner = XMLTagScanner(text, at: start + 1)
    let parts = scanner.name().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    self.name = String(name)
    let declaration = parts.count > 1 ? "xmlns:\(parts[0])" : "xmlns"
    while let (name, value) = scanner.attribute() {
      guard name == declaration else { continue }
      space = value
      return
    }
    space = ""
  }

  /// Where the tag of the root begins.
  private static func start(_ text: ByteView) -> Int? {
    var at = 0
    while true {
      while at < text.count, text[at] <= 0x20 { at += 1 }
      guard at < text.count, text[at] == UInt8(ascii: "<") else { return nil }
      let rest = text[at..<text.count]
      let end: Int?
      if rest.starts(with: "<?") {
        end = text.firstIndex(of: "?>", from: at).map { $0 + 2 }
      } else if rest.starts(with: "<!--") {
        end = text.firstIndex(of: "-->", from: at + 4).map { $0 + 3 }
      } else if rest.starts(with: "<!") {
        end = documentTypeEnd(text, from: at)
      } else {
        return at
      }
      guard let end else { return nil }
      at = end
    }
  }

  /// The end of a document type: behind its `>`, which may follow declarations between brackets. Literals and comments
  /// in it may hold either.
  private static func documentTypeEnd(_ text: ByteView, from start: Int) -> Int? {
    var at = start + 2
    var depth = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = text[at]
        at += 1
        while at < text.count, text[at] != quote { at += 1 }
      case UInt8(ascii: "<") where text[at..<text.count].starts(with: "<!--"):
        guard let end = text.firstIndex(of: "-->", from: at + 4) else { return nil }
        at = end + 2
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return at + 1
      default: break
      }
      at += 1
    }
    return nil
  }
}

/// Reads the names and values of a tag one after the other (XML 1.0, 3.1).
private struct XMLTagScanner {
  private let text: ByteView
  private var at: Int

  init(_ text: ByteView, at start: Int) {
    self.text = text
    at = start
  }

  /// The name that stands here; empty where none does.
  mutating func name() -> String {
    let start = at
    while at < text.count, text[at] > 0x20, !"=/><\"'".utf8.contains(text[at]) { at += 1 }
    return text[start..<at].text
  }

  /// The next attribute; nil at the end of the tag, of the bytes, and where there is none.
  mutating func attribute() -> (name: String, value: String)? {
    skipBlank()
    let name = name()
    skipBlank()
    guard !name.isEmpty, at < text.count, text[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    skipBlank()
    guard at < text.count, text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") else { return nil }
    let (quote, start) = (text[at], at + 1)
    at = start
    while at < text.count, text[at] != quote { at += 1 }
    guard at < text.count else { return nil }
    defer { at += 1 }
    return (name, text[start..<at].text)
  }

  private mutating func skipBlank() {
    while at < text.count, text[at] <= 0x20 { at += 1 }
  }
}
