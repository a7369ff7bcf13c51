import Requirements

/// Says one check as several schema versions do together.
struct CheckJoin {
  /// The check; nil where a version does not ask for it, or nothing can say all of them.
  private(set) var check: LoweredCheck?
  /// Names of several versions stand in it.
  private(set) var hasSeveralNames = false
  /// It asks for less than a version does.
  private(set) var isWeaker = false

  /// - Parameter variants: the check in each of the versions; nil where a version does not ask for it.
  init(_ variants: [LoweredCheck?]) {
    let asked = variants.compactMap { $0 }
    guard let first = asked.first, asked.count == variants.count else { return }
    var facet = FacetJoin(first.requirement.facet)
    var conditions = first.conditions.map(FacetJoin.init)
    for other in asked.dropFirst() {
      guard other.requirement.cardinality == first.requirement.cardinality, facet.add(other.requirement.facet),
        other.conditions.count == conditions.count
      else { return }
      for place in conditions.indices {
        guard conditions[place].add(other.conditions[place]) else { return }
      }
    }
    // A condition that asks for less would have the check made of more objects. An optional value of which nothing is
    // asked can never be wrong.
    if conditions.contains(where: \.isWeaker) { return }
    if facet.isWeaker, first.requirement.cardinality == .optional { return }
    (hasSeveralNames, isWeaker) = (facet.hasSeveralNames, facet.isWeaker)
    if conditions.contains(where: \.hasSeveralNames) { hasSeveralNames = true }
    check = LoweredCheck(
      position: first.position, conditions: conditions.map(\.facet),
      requirement: Requirement(facet: facet.facet, cardinality: first.requirement.cardinality))
  }
}
