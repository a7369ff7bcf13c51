import Requirements

/// Says in one facet what schema versions say differently, so that a model of any of them is asked for no more than its
/// own version asks.
struct FacetJoin {
  private(set) var facet: Facet
  /// Names of several versions stand in it: all that are there count.
  private(set) var hasSeveralNames = false
  /// It asks for less than a version does.
  private(set) var isWeaker = false

  init(_ facet: Facet) { self.facet = facet }

  /// Lets the facet of another version in; false where nothing can say both.
  mutating func add(_ other: Facet) -> Bool {
    switch (facet, other) {
    case (.property(var facet), .property(let other)):
      guard let sets = joined(facet.propertySet, other.propertySet), let names = joined(facet.baseName, other.baseName)
      else { return false }
      (facet.propertySet, facet.baseName) = (sets, names)
      // A value without its type is none that IDS can compare.
      if facet.dataType != other.dataType {
        (facet.dataType, facet.value) = (nil, nil)
        isWeaker = true
      }
      facet.value = common(facet.value, other.value)
      self.facet = .property(facet)
    case (.attribute(var facet), .attribute(let other)):
      guard facet.name == other.name else { return false }
      facet.value = common(facet.value, other.value)
      self.facet = .attribute(facet)
    case (.classification(var facet), .classification(let other)):
      if let own = facet.system, let theirs = other.system {
        guard let systems = joined(own, theirs) else { return false }
        facet.system = systems
      } else {
        isWeaker = isWeaker || facet.system != other.system
        facet.system = nil
      }
      facet.value = common(facet.value, other.value)
      self.facet = .classification(facet)
    case (.material(var facet), .material(let other)):
      facet.value = common(facet.value, other.value)
      self.facet = .material(facet)
    case (.partOf(var facet), .partOf(let other)):
      guard facet.entity.predefinedType == other.entity.predefinedType,
        let names = joined(facet.entity.name, other.entity.name)
      else { return false }
      facet.entity.name = names
      if facet.relation != other.relation {
        facet.relation = nil
        isWeaker = true
      }
      self.facet = .partOf(facet)
    default: return facet == other
    }
    return true
  }

  private mutating func joined(_ left: ValueConstraint, _ right: ValueConstraint) -> ValueConstraint? {
    if left == right { return left }
    guard let own = left.listedValues, let theirs = right.listedValues else { return nil }
    hasSeveralNames = true
    return .restriction(Restriction(enumeration: own + theirs.filter { !own.contains($0) }))
  }

  private mutating func common(_ left: ValueConstraint?, _ right: ValueConstraint?) -> ValueConstraint? {
    if left == right { return left }
    isWeaker = true
    return nil
  }
}
