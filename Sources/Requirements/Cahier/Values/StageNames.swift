/// Tells whether a text names a stage, by one of its names or several: `Phase DOE`, `D.O.E.`, `LOD 400`, `DOE - TQC`.
public struct StageNames: Sendable {
  private let names: FoldedValues
  /// Words that stand before the name and say that it is of a stage.
  private static let openings: Set<Substring> = ["phase", "stade", "stage", "mission", "etape", "niveau"]

  /// - Parameter names: the id, the titles and the other names of the stage.
  public init(_ names: FoldedValues) { self.names = names }

  /// Whether a text names the stage and no other: all that it says between slashes, commas, dashes and parentheses are
  /// names of it. O(text × names).
  public func areNamed(by text: String) -> Bool {
    if names.contains(text) || isName(text[...]) { return true }
    let parts = text.split(omittingEmptySubsequences: true) { "/,;()–+&".contains($0) }.flatMap { part in
      // A hyphen inside of a word is none between names.
      TextParts.split(part, at: " - ")
    }.filter { $0.contains { $0.isLetter || $0.isNumber } }
    return parts.count > 1 && parts.allSatisfy(isName)
  }

  private func isName(_ part: Substring) -> Bool {
    var words = TextFolding.folded(String(part)).split(separator: " ")
    if words.count > 1, let first = words.first, Self.openings.contains(first) { words.removeFirst() }
    guard !words.isEmpty else { return false }
    // `LOD 400` is LOD400, `D.O.E.` is DOE.
    return names.contains(words.joined(separator: " ")) || names.contains(words.joined())
  }
}

private enum TextParts {
  static func split(_ text: Substring, at mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let range = rest.firstRange(of: mark) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
