import Findings
import Requirements

extension Cardinality {
  init(_ cardinality: SpecificationCardinality) {
    switch cardinality {
    case .required: self = .required
    case .optional: self = .optional
    case .prohibited: self = .prohibited
    }
  }

  init(_ cardinality: FacetCardinality) {
    switch cardinality {
    case .required: self = .required
    case .optional: self = .optional
    case .prohibited: self = .prohibited
    }
  }
}

extension CheckedFacet {
  init(_ facet: Facet) {
    switch facet {
    case .entity, .classes: self = .entity
    case .attribute: self = .attribute
    case .property: self = .property
    case .classification: self = .classification
    case .material: self = .material
    case .partOf: self = .partOf
    case .rule: self = .rule
    case .located(let facet): self = CheckedFacet(facet.locators.first)
    }
  }

  /// What the right place of a value is.
  private init(_ locator: Locator?) {
    switch locator {
    case .attribute: self = .attribute
    case .property, nil: self = .property
    case .classification: self = .classification
    case .material: self = .material
    case .type: self = .type
    case .whole: self = .partOf
    case .document: self = .document
    case .coordinateSystem: self = .coordinateSystem
    case .address: self = .address
    }
  }
}
