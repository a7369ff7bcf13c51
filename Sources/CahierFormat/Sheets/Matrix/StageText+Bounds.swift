import Requirements

/// Where a text begins or ends at a stage: `≥ PRO`, `à compter du PRO`, `PRO et suivantes`, `→ PRO`.
extension StageText {
  /// On which side of a stage the others lie.
  enum Bound {
    /// The stage and those that follow.
    case from
    /// Those that follow.
    case after
    /// Those that go before, and the stage.
    case through
  }

  /// The side that a text says, and what is left to name the stage; nil where it says none.
  ///
  /// What must be there at the latest at a stage is due from it on: before, it may be missing.
  static func bound(_ text: String) -> (Bound, String)? {
    let folded = TextFolding.folded(
      text.replacing(">=", with: "≥").replacing("<=", with: "≤").replacing("->", with: "→"))
    guard let first = folded.first, let last = folded.last else { return nil }
    if let bound = signsBefore[first] { return (bound, String(folded.dropFirst())) }
    if let end = rest(of: folded, behind: ends) { return (.through, end) }
    let start = rest(of: folded, behind: starts)
    var words = start ?? folded
    // `à partir de PRO+` says it twice.
    if signsBehind.contains(last) { return (.from, String(words.dropLast())) }
    let following = followings.first { words.hasSuffix(" " + $0) } ?? ""
    guard start != nil || !following.isEmpty else { return nil }
    if !following.isEmpty { words = String(words.dropLast(following.count)) }
    return (.from, words)
  }

  /// What stands behind the first of the words that a text begins with.
  static func rest(of folded: String, behind words: [String]) -> String? {
    words.first { folded.hasPrefix($0 + " ") }.map { String(folded.dropFirst($0.count + 1)) }
  }

  private static let signsBefore: [Character: Bound] = [
    "≥": .from, "⩾": .from, ">": .after, "≤": .through, "⩽": .through, "→": .through, "➔": .through, "➜": .through,
    "⇒": .through,
  ]
  private static let signsBehind: Set<Character> = ["+", "≥", "→", ">", "➔", "➜", "⇒"]

  /// What stands before the first stage of all that follow; the longer before what it begins with.
  static let starts = [
    "a partir de la", "a partir de l", "a partir du", "a partir de", "a compter de la", "a compter de l",
    "a compter du", "a compter de", "au plus tard", "au plus tot", "au minimum", "minimum", "mini", "min", "au moins",
    "des la", "des l", "des le", "des", "depuis", "at the latest", "no later than", "not later than", "no earlier than",
    "at least", "starting from", "starting at", "starting with", "starting", "as of", "as from", "onwards from", "from",
    "since", "by", "vanaf", "desde", "a partir del",
  ]
  /// What stands before the last stage of all that go before.
  private static let ends = [
    "jusqu a la", "jusqu a l", "jusqu au", "jusqu en", "jusqu a", "until", "up to", "through", "hasta", "tot en met",
  ]
  /// What stands behind the first stage of all that follow; the longer before what it ends with.
  private static let followings = [
    "et toutes les phases suivantes", "et les phases suivantes", "et phases suivantes", "et les suivantes",
    "et les suivants", "et suivantes", "et suivants", "et ulterieures", "et au dela", "et apres", "et plus",
    "puis suivantes", "au plus tard", "au plus tot", "au minimum", "minimum", "mini", "min", "au moins",
    "and all following stages", "and following stages", "and the following", "and following", "and all later stages",
    "and later stages", "and later", "and after", "and above", "and beyond", "and onwards", "and onward", "and up",
    "onwards", "onward", "or later", "at the latest", "at least", "y siguientes", "en verder", "en later",
  ]
}
