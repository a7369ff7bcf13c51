/// A comment of a merge request: lines that are written while there is room for them.
///
/// GitHub refuses comments of more than 65,536 characters; what counts here are bytes of UTF-8, which are never fewer.
final class MarkdownPage {
  /// The bytes that a page may have, and those that are kept for its end.
  private static let most = 65_000
  private static let reserve = 1_500

  private let out: ByteWriter
  private var room = MarkdownPage.most - MarkdownPage.reserve

  init(_ out: ByteWriter) {
    self.out = out
  }

  /// Writes a line, if there is room for it.
  ///
  /// - Returns: whether there was.
  @discardableResult
  func line(_ text: String = "") -> Bool {
    guard text.utf8.count < room else { return false }
    write(text)
    return true
  }

  /// Writes a heading with the empty lines around it.
  func heading(_ level: Int, _ text: String) {
    line()
    line(String(repeating: "#", count: level) + " " + text)
    line()
  }

  /// Writes a line of the end, for which room was kept.
  func closing(_ text: String) { write(text) }

  private func write(_ text: String) {
    room -= text.utf8.count + 1
    out.text(text + "\n")
  }
}
