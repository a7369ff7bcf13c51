import ByteInput
import Requirements

/// Tells paths of documents from the other texts that people type into properties.
///
/// A path begins with `../`, a drive, a share or an address (`file:`, `http:`, `https:`, `www.`), or ends like the name
/// of a document; `Type 2.5`, `B.01` and `et/ou` do none of that.
public enum TypedPath {
  /// The paths that a text lists, apart from each other by `;`, `|` or the ends of lines; empty where it holds none.
  public static func paths(in text: String) -> [String] {
    text.split { $0 == ";" || $0 == "|" || $0.isNewline }.map { Blanks.trimmed($0) }.filter(isPath)
  }

  /// The paths that one of ``paths(in:)`` may list itself, apart by commas or blanks: each ends like the name of a
  /// document. One piece where only the last word does.
  public static func pieces(of text: String) -> [String] {
    // What only follows a path, and is none itself, is a remark on it.
    PathPieces(text).pieces.filter(isPath)
  }

  /// The last word of a text without the marks around it; nil where it has one word only.
  public static func lastWord(of text: String) -> String? {
    guard let blank = text.lastIndex(where: \.isWhitespace) else { return nil }
    var word = text[text.index(after: blank)...]
    while let last = word.last, PathWord.marks.contains(last) { word.removeLast() }
    return String(PathWord.withoutMarks(before: word))
  }

  /// A text without what stands behind its first `#` or `?`; nil where there is nothing of the kind.
  public static func withoutFragment(_ text: String) -> String? {
    text.firstIndex { $0 == "#" || $0 == "?" }.map { String(text[..<$0]) }
  }

  /// Whether a path may lead to a document in a folder: neither it nor its last word names a drive, a share, an address or
  /// a model.
  static func isOfDocument(_ path: String) -> Bool {
    let word = lastWord(of: path) ?? path
    if let dot = word.lastIndex(of: "."), FileEnding.models.contains(word[word.index(after: dot)...].lowercased()) {
      return false
    }
    return [path, word].allSatisfy { text in
      let small = text.lowercased()
      return !isDrive(small)
        && !["\\\\", "/", "file:", "http://", "https://", "www."].contains { small.hasPrefix($0) }
    }
  }

  private static func isPath(_ text: String) -> Bool {
    let small = text.lowercased()
    guard small.utf8.count > 4 else { return false }
    for start in ["../", "..\\", "\\\\", "file:", "http://", "https://", "www."] where small.hasPrefix(start) {
      return small.count > start.count
    }
    if isDrive(small) { return true }
    let word = lastWord(of: small) ?? small
    return PathWord.endsLikeDocument(word[...])
      || withoutFragment(word).map { PathWord.endsLikeDocument($0[...]) } ?? false
  }

  private static func isDrive(_ text: String) -> Bool {
    let start = Array(text.utf8.prefix(3))
    return start.count == 3 && start[0] >= 0x61 && start[0] <= 0x7A && start[1] == UInt8(ascii: ":")
      && (start[2] == UInt8(ascii: "\\") || start[2] == UInt8(ascii: "/"))
  }

  /// Whether the bytes of a string, as it is encoded, may hold a path: a glance that spares decoding the others.
  static func mayHold(_ bytes: ByteView, _ body: Range<Int>) -> Bool {
    guard body.count > 4 else { return false }
    var place = body.lowerBound
    while place < body.upperBound {
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: ":"): return true
      case UInt8(ascii: "\\") where place + 3 < body.upperBound && bytes[place + 1] == UInt8(ascii: "\\"): return true
      default: place += 1
      }
    }
    return false
  }
}
