public import Requirements

/// What a tag or a serial number is compared by: one definition for the rule on a model and for that between models.
public enum MarkText {
  /// The mark as people read it: case, accents and what stands between words do not count (`VEN-01`, `ven 01`, `VEN01`),
  /// but between two digits (``RoomNumberText``); nil for what is no mark: nothing but zeros and punctuation, or a word that stands for no value.
  public static func key(_ text: String, _ placeholders: PlaceholderSet?) -> String? {
    isMark(text, placeholders) ? RoomNumberText.key(text) : nil
  }

  /// Whether a text is a mark at all: whether ``key(_:_:)`` has one for it.
  static func isMark(_ text: String, _ placeholders: PlaceholderSet?) -> Bool {
    let saysMuch = text.utf8.contains { 0x31...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    guard saysMuch || text.contains(where: { $0.isLetter || ($0.isNumber && $0 != "0") }) else { return false }
    return placeholders?.contains(text) != true
  }
}
