/// The names that hold another one: `pompe double` and `pompe de relevage` for `pompe`.
///
/// A document about `Pompe double` is none of `Pompe`, where both are expected.
struct LongerNames: Sendable {
  private var names: Set<String> = []
  /// How many words the longest has.
  private var longest = 0

  /// Names above this many words are sentences that hold no other name.
  fileprivate static let most = 16

  fileprivate mutating func add(_ words: ArraySlice<Substring>) {
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

  /// Of parts of the works that are expected together, the names that hold that of each; those without any are left out.
  ///
  /// A word of the cahier that is no name in the models may stand for all that hold it: the names that the models bring
  /// do not narrow it. O(words of the names).
  static func of(_ scopes: [ManifestScope]) -> [ManifestScope.Key: LongerNames] {
    var origins: [ManifestScope.Key: (isFound: Bool, isAsked: Bool)] = [:]
    for scope in scopes {
      for key in scope.keys {
        let known = origins[key] ?? (false, false)
        origins[key] = (known.isFound || scope.isFound, known.isAsked || scope.isAsked)
      }
    }
    var longer: [ManifestScope.Key: LongerNames] = [:]
    for (key, origin) in origins {
      let words = key.name.split(separator: " ")
      guard 2...most ~= words.count else { continue }
      for first in words.indices {
        for end in (first + 1)...words.count where end - first < words.count {
          let part = ManifestScope.Key(kind: key.kind, name: words[first..<end].joined(separator: " "))
          guard let short = origins[part], short.isFound || origin.isAsked else { continue }
          longer[part, default: LongerNames()].add(words[...])
        }
      }
    }
    return longer
  }
}
