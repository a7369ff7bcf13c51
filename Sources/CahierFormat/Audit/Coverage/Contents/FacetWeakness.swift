import Requirements

/// Tells whether what satisfies one facet of an IDS satisfies another one.
struct FacetWeakness {
  /// Whether `own` asks for at least what `asked` asks for.
  ///
  /// Names of sets and properties must be the same: where several are meant, all that are there must hold.
  ///
  /// - Parameter takesAnyType: whether the cahier leaves the data type open.
  static func isAtLeast(_ own: Facet, as asked: Facet, takesAnyType: Bool = false) -> Bool {
    switch (own, asked) {
    case (.entity(let here), .entity(let there)): isAtLeast(here, as: there)
    case (.attribute(let here), .attribute(let there)):
      isSame(here.name, there.name) && ConstraintWeakness.isAtLeast(here.value, as: there.value)
    case (.property(let here), .property(let there)):
      isSame(here.propertySet, there.propertySet) && isSame(here.baseName, there.baseName)
        && (takesAnyType || there.dataType == nil || here.dataType?.uppercased() == there.dataType?.uppercased())
        && ConstraintWeakness.isAtLeast(here.value, as: there.value)
    case (.classification(let here), .classification(let there)):
      ConstraintWeakness.isAtLeast(here.system, as: there.system)
        && ConstraintWeakness.isAtLeast(here.value, as: there.value)
    case (.material(let here), .material(let there)): ConstraintWeakness.isAtLeast(here.value, as: there.value)
    case (.partOf(let here), .partOf(let there)):
      (there.relation == nil || here.relation == there.relation) && isAtLeast(here.entity, as: there.entity)
    default: own == asked
    }
  }

  /// Whether two facets are about the same, whatever they say of it.
  static func areOfOneSubject(_ one: Facet, _ other: Facet) -> Bool {
    one.kind == other.kind && one.subject == other.subject
  }

  /// What a facet is about: `Pset_WallCommon.FireRating`, `entity`.
  static func subject(_ facet: Facet) -> String {
    facet.subject.isEmpty ? facet.kind?.rawValue ?? Weakness.nothing : facet.subject
  }

  /// What a facet says of its subject, as a short text.
  static func value(_ facet: Facet) -> String {
    switch facet {
    case .entity(let entity): text(entity)
    case .attribute(let attribute): ConstraintWeakness.text(attribute.value)
    case .property(let property):
      [property.dataType, property.value.map { ConstraintWeakness.text($0) }].compactMap { $0 }.joined(separator: " ")
    case .classification(let classification): ConstraintWeakness.text(classification.value)
    case .material(let material): ConstraintWeakness.text(material.value)
    case .partOf(let whole): [whole.relation, text(whole.entity)].compactMap { $0 }.joined(separator: " ")
    default: Weakness.nothing
    }
  }

  private static func text(_ entity: EntityFacet) -> String {
    ConstraintWeakness.text(entity.name)
      + (entity.predefinedType.map { "." + ConstraintWeakness.text($0) } ?? "")
  }

  private static func isAtLeast(_ own: EntityFacet, as asked: EntityFacet) -> Bool {
    ConstraintWeakness.isAtLeast(own.name, as: asked.name)
      && ConstraintWeakness.isAtLeast(own.predefinedType, as: asked.predefinedType)
  }

  private static func isSame(_ one: ValueConstraint, _ other: ValueConstraint) -> Bool {
    if let left = one.listedValues, let right = other.listedValues { return Set(left) == Set(right) }
    return one == other
  }
}
