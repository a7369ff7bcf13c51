import Requirements

/// The names that hold another one: `pompe double` and `pompe de relevage` for `pompe`.
///
/// A document about `Pompe double` is none of `Pompe`, where both are expected.
struct LongerNames: Sendable {
  private var names: Set<String> = []
  /// How many words the longest has.
  private var longest = 0

  /// Adds a name by its words.
  mutating func add(_ words: ArraySlice<Substring>) {
    names.insert(words.joined(separator: " "))
    longest = max(longest, words.count)
  }

  /// Whether the words at a place of a text are a part of one of the names there.
  func hold(_ place: Range<Int>, of text: WordSearch.Text) -> Bool {
    guard longest > place.count else { return false }
    for first in max(0, place.upperBound - longest)...place.lowerBound {
      for end in place.upperBound...max(place.upperBound, min(text.count, first + longest))
      where end - first > place.count && names.contains(text.words(first..<end)) {
        return true
      }
    }
    return false
  }
}
