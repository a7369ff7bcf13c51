/// Texts by which objects may be known.
enum IdentifyingText {
  /// A text without blanks around it; nil where no letter and no digit is in it.
  static func trimmed(_ text: String) -> String? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    let start = text.firstIndex { !$0.isWhitespace } ?? text.startIndex
    let end = text.lastIndex { !$0.isWhitespace } ?? text.startIndex
    return String(text[start...end])
  }
}
