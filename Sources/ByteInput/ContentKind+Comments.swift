extension ContentKind {
  /// Further than this nobody looks for the end of the comments that a file begins with.
  private static let mostComment = 16 << 20

  /// What stands behind the comments that a text begins with, up to ``beginning`` bytes of it; nil where it begins with
  /// none, or with one that does not close.
  ///
  /// Comments may stand before the first token of an exchange structure as anywhere between others (ISO 10303-21, 5.6),
  /// and may be longer than what is looked at.
  ///
  /// - Complexity: O(length of the comments).
  static func behindComments(_ view: ByteView) -> ByteView? {
    let end = min(view.count, mostComment)
    var at = view.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasComment = false
    while at < end {
      if view[at] <= 0x20 {
        at += 1
      } else if view[at..<view.count].starts(with: "/*") {
        guard let close = view[0..<end].firstIndex(of: "*/", from: at + 2) else { return nil }
        at = close + 2
        hasComment = true
      } else {
        break
      }
    }
    return hasComment ? view[at..<min(view.count, at + beginning)] : nil
  }
}
