/// White space around what people type.
public enum Blanks {
  /// The text without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    // Most texts begin and end with ASCII that is no white space; what stands behind the last byte belongs to it.
    if let first = text.utf8.first, let last = text.utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return text }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The part of a text without white space at its ends.
  public static func trimmed(_ part: Substring) -> String { trimmed(String(part)) }

  /// Whether a text in UTF-8 is nothing but white space. O(1) for most texts, O(n) for those of no ASCII at all.
  @safe
  public static func isBlank(_ utf8: UnsafeRawBufferPointer) -> Bool {
    if unsafe utf8.contains(where: { 0x21...0x7E ~= $0 }) { return false }
    // SAFETY: the bytes are copied within the call.
    return unsafe String(decoding: utf8, as: UTF8.self).allSatisfy(\.isWhitespace)
  }
}
