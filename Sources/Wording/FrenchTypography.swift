/// The unbreakable spaces of French typography.
enum FrenchTypography {
  private static let noBreakSpace: Character = "\u{00A0}"

  /// `text` with the spaces before `: ; ? ! % »`, after `«` and after `n°` made unbreakable.
  static func unbreakable(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    var previous: Character = "x"
    for character in text {
      switch character {
      case ":", ";", "?", "!", "%", "»":
        if previous == " " {
          out.removeLast()
          out.append(noBreakSpace)
        }
        out.append(character)
      case " " where previous == "«" || previous == "°" && out.hasSuffix("n°"):
        out.append(noBreakSpace)
      default:
        out.append(character)
      }
      previous = character
    }
    return out
  }
}
