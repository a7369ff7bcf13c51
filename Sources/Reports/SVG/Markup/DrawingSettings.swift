public import Wording

/// How a drawing is made.
public struct DrawingSettings: Sendable {
  /// The language of what it says.
  public var language: Language
  /// What the ids of its elements begin with, so that no two drawings of a page share one.
  public let prefix: String

  /// - Parameter prefix: unique among the drawings of a page; of what is neither letter, digit nor hyphen nothing is
  ///   kept.
  public init(_ language: Language, prefix: String) {
    self.language = language
    self.prefix = "d-" + prefix.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
