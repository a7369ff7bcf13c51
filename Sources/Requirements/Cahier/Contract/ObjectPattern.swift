/// Objects that a waiver is for, by what a model says of them: all that is given must hold.
public struct ObjectPattern: Sendable, Equatable {
  /// The Tag; `*` stands for any characters, `?` for one.
  public var tag: String?
  /// The Name; wildcards as in ``tag``.
  public var name: String?
  /// The class, in any case; subtypes are other classes.
  public var className: String?

  /// A pattern.
  public init(tag: String? = nil, name: String? = nil, className: String? = nil) {
    self.tag = tag
    self.name = name
    self.className = className
  }

  /// Whether an object is one of those. O(texts) for patterns with a few wildcards.
  public func matches(className: String, name: String?, tag: String?) -> Bool {
    if let wanted = self.className, wanted.lowercased() != className.lowercased() { return false }
    if let pattern = self.name, !Self.matches(pattern, name ?? "") { return false }
    if let pattern = self.tag, !Self.matches(pattern, tag ?? "") { return false }
    return true
  }

  /// Matches from the left; where a star took too little, it takes one more. O(pattern × text), no recursion.
  private static func matches(_ pattern: String, _ text: String) -> Bool {
    let (pattern, text) = (Array(pattern.unicodeScalars), Array(text.unicodeScalars))
    var (place, at) = (0, 0)
    var star: (place: Int, at: Int)?
    while at < text.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, at)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[at] {
        (place, at) = (place + 1, at + 1)
      } else if let last = star {
        (place, at) = (last.place + 1, last.at + 1)
        star = (last.place, last.at + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
