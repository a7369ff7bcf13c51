/// Looks for words in paths and titles, as people read them: without case, accents, punctuation, the plural of French
/// and English, and without `et`, `and` and `&`. One definition for documents that hang on objects and for files.
public enum WordSearch {
  /// A text that words are looked for in, read once for all of them.
  public struct Text: Sendable {
    /// Its words, each with a blank behind it.
    private let bytes: [UInt8]
    /// Where words begin.
    private let starts: [Int]

    /// - Parameter folded: the text, folded.
    public init(folded: String) { self.init(words: WordSearch.singular(folded)) }

    /// The text of a name or a path, whose words may touch: `NoticeCTA`, `DIUO2026`. It is read as it stands and with
    /// its words apart, one behind the other; nothing is found across.
    public init(name: String) {
      let whole = WordSearch.singular(TextFolding.folded(name))
      let apart = WordSearch.singular(TextFolding.folded(TouchingWords.apart(name)))
      self.init(words: whole == apart ? whole : whole + " \u{1} " + apart)
    }

    private init(words: String) {
      let bytes = Array((words + " ").utf8)
      self.bytes = bytes
      starts = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == 0x20 }
    }

    /// How many words it has.
    public var count: Int { starts.count }

    /// Its words, each once.
    public var distinct: Set<String> { Set(bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }) }

    /// Some of its words, one behind the other.
    public func words(_ range: Range<Int>) -> String {
      let end = range.upperBound < starts.count ? starts[range.upperBound] : bytes.count
      return String(decoding: bytes[starts[range.lowerBound]..<(end - 1)], as: UTF8.self)
    }

    /// Whether these words stand in it, as whole ones. O(words of the text).
    fileprivate func holds(_ words: String) -> Bool { starts.contains { begins(words, at: $0) } }

    /// Whether these words stand in it at a place that counts, by the numbers of its words there.
    fileprivate func holds(_ words: String, where counts: (Range<Int>) -> Bool) -> Bool {
      let count = words.utf8.count { $0 == 0x20 } + 1
      return starts.indices.contains { place in
        begins(words, at: starts[place]) && counts(place..<(place + count))
      }
    }

    private func begins(_ words: String, at start: Int) -> Bool {
      let wanted = words.utf8
      let end = start + wanted.count
      return end < bytes.count && bytes[end] == 0x20 && bytes[start..<end].elementsEqual(wanted)
    }
  }

  /// Texts as they are looked for; empty ones are left out.
  public static func needles(_ texts: [String?]) -> [String] {
    texts.compactMap { $0 }.map { singular(TextFolding.folded($0)) }.filter { !$0.isEmpty }
  }

  /// Whether a text holds one of the needles, as whole words.
  public static func holds(_ text: Text, anyOf needles: [String]) -> Bool {
    needles.contains(where: text.holds)
  }

  /// Whether a text holds a needle, as whole words at a place that counts, by the numbers of its words there.
  public static func holds(_ text: Text, _ needle: String, where counts: (Range<Int>) -> Bool) -> Bool {
    text.holds(needle, where: counts)
  }

  /// Whether a folded text holds one of the needles; of a text that is asked often, a ``Text`` is made once.
  public static func holds(_ text: String, anyOf needles: [String]) -> Bool {
    holds(Text(folded: text), anyOf: needles)
  }

  /// Words without the `s` or `x` of the plural, and without those that join others.
  public static func singular(_ text: String) -> String {
    text.split(separator: " ").filter { !joining.contains($0) }
      .map { $0.count > 3 && ($0.hasSuffix("s") || $0.hasSuffix("x")) ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  private static let joining: Set<Substring> = ["et", "and", "&"]
}
