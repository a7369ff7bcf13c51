/// A pattern of names and paths of files.
///
/// Whether accents are composed (`é`) or not (`e` and a mark behind it, as macOS writes names) says nothing, in the
/// pattern and in the names.
public struct NamePattern: Sendable {
  private let pattern: Pattern

  /// Nil where the text is no regular expression of XML Schema.
  public init?(_ source: String) {
    guard let pattern = try? Pattern(ComposedText.of(source)) else { return nil }
    self.pattern = pattern
  }

  /// Whether the whole of a name is as the pattern says. O(n).
  public func matches(_ name: String) -> Bool { pattern.matches(ComposedText.of(name)) }
}
