/// One of the six kinds of information that IDS can speak about, with its parameters.
public enum Facet: Sendable {
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

  /// Which of the six it is.
  public var kind: FacetKind {
    switch self {
    case .entity: .entity
    case .attribute: .attribute
    case .property: .property
    case .classification: .classification
    case .material: .material
    case .partOf: .partOf
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
