/// The names of all that is expected, of which one may hold another.
enum ExpectedNames {
  /// Names above this many words are sentences that hold no other name.
  private static let most = 16

  /// Of parts of the works that are expected together, the names that hold that of each; those without any are left out.
  ///
  /// A word of the cahier that is no name in the models may stand for all that hold it: the names that the models bring
  /// do not narrow it. O(words of the names).
  static func longer(among scopes: [ManifestScope]) -> [ManifestScope.Key: LongerNames] {
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
