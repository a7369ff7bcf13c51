/// What counts as an empty word, a text that stands where a value should, and from which stage on it is refused.
public struct PlaceholderPolicy: Sendable, Equatable {
  /// A word that would count as a placeholder and is a value here.
  public struct Exception: Sendable, Equatable {
    /// The word: `sans objet`.
    public var word: String
    /// The stage from which on it counts as a placeholder after all; nil where it never does.
    public var before: String?

    /// A word that is allowed, always or before a stage.
    public init(_ word: String, before: String? = nil) {
      self.word = word
      self.before = before
    }
  }

  /// Whether the words and sentinels of ``PlaceholderVocabulary`` count. Nil takes what the cahier says, and there
  /// they count unless it says no.
  public var usesVocabulary: Bool?
  /// Further words that count.
  public var words: [String]
  /// Words that are values after all.
  public var allowed: [Exception]
  /// The stage from which on placeholders are refused; before it they are values like any other. Nil takes what the
  /// cahier says, and there they are refused at all stages unless it says otherwise.
  public var refusedFrom: String?

  /// A policy; with nothing said, it is that of the vocabulary, at all stages.
  public init(
    usesVocabulary: Bool? = nil, words: [String] = [], allowed: [Exception] = [], refusedFrom: String? = nil
  ) {
    self.usesVocabulary = usesVocabulary
    self.words = words
    self.allowed = allowed
    self.refusedFrom = refusedFrom
  }

  /// This policy where `other` is silent, with the words of both.
  public func refined(by other: PlaceholderPolicy) -> PlaceholderPolicy {
    PlaceholderPolicy(
      usesVocabulary: other.usesVocabulary ?? usesVocabulary, words: words + other.words,
      allowed: allowed.filter { mine in !other.allowed.contains { $0.word == mine.word } } + other.allowed,
      refusedFrom: other.refusedFrom ?? refusedFrom)
  }
}
