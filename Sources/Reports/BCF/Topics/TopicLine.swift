/// Names and sentences as topics hold them.
enum TopicLine {
  /// Text from a file on one line, without anything that no program shows, cut to so many characters.
  static func of(_ text: String, _ most: Int) -> String {
    let shown = XMLEscape.inert(HTMLEscape.cut(text, to: most).map { $0.shown + "…" } ?? text)
    return shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
