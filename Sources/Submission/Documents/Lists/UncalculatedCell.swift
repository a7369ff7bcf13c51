import Requirements

/// Cells whose value a spreadsheet does not know: formulas that nobody calculated (`=`), and errors, as English and French
/// programs write them. `#N/A` is none: it says that there is no value.
enum UncalculatedCell {
  private static let texts = Set(PlaceholderVocabulary.errors).subtracting(["#N/A"]).union(["="])

  /// Whether a text stands for such a cell.
  static func holds(_ text: String) -> Bool {
    (text.utf8.first == 0x23 || text.utf8.first == 0x3D) && texts.contains(text)
  }
}
