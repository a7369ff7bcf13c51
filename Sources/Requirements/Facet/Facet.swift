/// One of the six kinds of information that IDS can speak about, with its parameters, or what a cahier says beyond.
public enum Facet: Sendable, Equatable {
  /// Class and predefined type.
  case entity(EntityFacet)
  /// An attribute of the class.
  case attribute(AttributeFacet)
  /// A property or a quantity.
  case property(PropertyFacet)
  /// A reference into a classification system.
  case classification(ClassificationFacet)
  /// A material.
  case material(MaterialFacet)
  /// A whole that the object is part of.
  case partOf(PartOfFacet)
  /// Of a cahier, in an applicability: one of several classes, with their subtypes.
  case classes([ClassChoice])
  /// Of a cahier: a value, wherever it stands.
  case located(LocatedFacet)
  /// Of a cahier, as the only requirement of a specification: a rule on the model or the submission as a whole.
  case rule(RuleRequest)

  /// Which of the six of IDS it is; nil for what only a cahier can say.
  public var kind: FacetKind? {
    switch self {
    case .entity: .entity
    case .attribute: .attribute
    case .property: .property
    case .classification: .classification
    case .material: .material
    case .partOf: .partOf
    case .classes, .located, .rule: nil
    }
  }
}

/// The six kinds of facet; the raw values are the element names of IDS.
public enum FacetKind: String, Sendable, CaseIterable {
  case entity
  case attribute
  case property
  case classification
  case material
  case partOf
}
