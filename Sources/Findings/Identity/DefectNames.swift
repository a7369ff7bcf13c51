/// What of an object a rule finds fault with, by the text in which it says what it found: `Pset_X.Serie` of
/// `Pset_X.Serie: n/a`.
///
/// A rule may have several things to say of one object, and whoever mends one and breaks another has a new finding. What
/// was measured does not count: a value that merely changes is the same finding.
public enum DefectNames {
  /// Reasons whose text is a name and nothing else.
  private static let naming: Set<String> = [
    Reason.absentBlank.code, Reason.absentAttribute.code, Reason.absentProperty.code, Reason.prohibitedAttribute.code,
    Reason.prohibitedProperty.code,
  ]

  /// The names in a text, in its order; none where it says values alone.
  ///
  /// - Parameter reason: the code of the reason for which the object fails.
  public static func of(_ found: String?, reason: String) -> [String] {
    guard let found else { return [] }
    var names: [String] = []
    for part in found.split(separator: ";") {
      let words = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count > 1 || naming.contains(reason) else { continue }
      let name = trimmed(words[0])
      // What refers to an instance is called otherwise in the next export.
      guard !name.isEmpty, !name.contains("#"), !name.contains("="), !names.contains(name) else { continue }
      names.append(name)
    }
    return names
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
