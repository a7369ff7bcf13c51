import Requirements

/// A classification system and a code in it.
struct ClassificationPlan: Sendable {
  let system: ValueMatcher?
  let value: ValueMatcher?

  init(_ facet: ClassificationFacet) {
    system = facet.system.map(ValueMatcher.init)
    value = facet.value.map(ValueMatcher.init)
  }
}
