import Requirements

/// Tells in what one requirement asks for less than another: its terms, and what it asks.
struct RequirementWeakness {
  let pair: CahierPair
  /// Whether words that count as placeholders are compared.
  var readsPlaceholders = true

  func weaknesses(_ own: CahierRequirement, _ asked: CahierRequirement) -> [Weakness] {
    var found = TermWeakness(pair: pair, own: own, asked: asked).weaknesses
    if readsPlaceholders { found += PlaceholderWeakness(pair: pair).weaknesses(own, asked) }
    found += ContentWeakness(pair: pair).weaknesses(own, asked)
    return found
  }
}
