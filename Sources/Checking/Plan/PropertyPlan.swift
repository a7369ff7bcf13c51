import Requirements

/// A property of property sets.
struct PropertyPlan: Sendable {
  let setName: ValueMatcher
  let baseName: ValueMatcher
  let value: ValueMatcher?
  /// In capitals.
  let dataType: String?
  /// Which ends the value is bounded at; nil where it is no range. All of several values must lie in a range.
  let range: Ends?
  /// The numbers that the value lists.
  let listedReals: [Double]
  /// The one property name that can match, where the constraint is a simple value.
  let onlyProperty: String?

  /// The ends of a range that are given.
  struct Ends: Sendable {
    let hasLower: Bool
    let hasUpper: Bool
  }

  init(_ facet: PropertyFacet) {
    setName = ValueMatcher(facet.propertySet)
    baseName = ValueMatcher(facet.baseName)
    value = facet.value.map(ValueMatcher.init)
    dataType = facet.dataType?.uppercased()
    range = facet.value.flatMap(PropertyPlan.ends)
    listedReals = (facet.value?.listedValues ?? []).compactMap(LexicalForm.double)
    if case .simple(let name) = facet.baseName { onlyProperty = name } else { onlyProperty = nil }
  }

  private static func ends(_ value: ValueConstraint) -> Ends? {
    guard case .restriction(let restriction) = value, restriction.hasBounds else { return nil }
    return Ends(
      hasLower: restriction.minInclusive != nil || restriction.minExclusive != nil,
      hasUpper: restriction.maxInclusive != nil || restriction.maxExclusive != nil)
  }
}
