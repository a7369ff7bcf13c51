public import Requirements

/// What a tag or a serial number is compared by: one definition for the rule on a model and for that between models.
public enum MarkText {
  /// The mark as people read it: case, accents and what stands between words do not count (`VEN-01`, `ven 01`); nil for
  /// what is no mark: nothing but zeros and punctuation, or a word that stands for no value.
  public static func key(_ text: String, _ placeholders: PlaceholderSet?) -> String? {
    guard text.contains(where: { $0.isLetter || ($0.isNumber && $0 != "0") }), placeholders?.contains(text) != true
    else { return nil }
    return TextFolding.folded(text)
  }
}
