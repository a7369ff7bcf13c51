import Requirements

extension ClassText {
  /// Whether a cell leaves something out of what it names: `IfcWall sauf IfcCurtainWall`, `Dalles (hors toitures)`,
  /// `IfcWall ≠ IfcCurtainWall`. What is left out would else be read as what is asked.
  static func leavesOut(_ text: String) -> Bool {
    if text.contains("≠") || text.contains("<>") || text.contains("!") { return true }
    let folded = " \(TextFolding.folded(text)) "
    return folded.split(separator: " ").contains { word in
      exceptions.contains(String(word)) || stems.contains { word.hasPrefix($0) }
    } || phrases.contains { folded.contains(" \($0) ") }
  }

  private static let exceptions: Set<String> = [
    "sauf", "hors", "sans", "pas", "horsmis", "hormis", "except", "without", "not", "salvo", "menos", "sin",
    "behalve", "zonder",
  ]
  /// `excepté`, `exception`, `exclusion`, `excluding`, `uitgezonderd`.
  private static let stems = ["excep", "exclu", "uitgez"]
  private static let phrases = [
    "autre que", "autres que", "autre qu", "autres qu", "different de", "differents de", "differente de",
    "differentes de", "other than", "all but", "anything but", "everything but", "apart from",
  ]
}
