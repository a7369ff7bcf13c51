import Requirements

/// A material.
struct MaterialPlan: Sendable {
  let value: ValueMatcher?

  init(_ facet: MaterialFacet) { value = facet.value.map(ValueMatcher.init) }
}
