import IFCSchema
import Requirements

/// A facet prepared for one schema: names resolved to entities and positions, constraints to matchers.
enum FacetPlan: Sendable {
  case entity(EntityPlan)
  case attribute(AttributePlan)
  case property(PropertyPlan)
  case classification(ClassificationPlan)
  case material(MaterialPlan)
  case partOf(PartOfPlan)
  case classes([EntityPlan])
  case located(LocatedFacet)

  /// Prepares a facet for instances of some entities.
  init(_ facet: Facet, of candidates: Set<EntityID>, schema: Schema) {
    switch facet {
    case .entity(let facet): self = .entity(EntityPlan(facet, schema: schema))
    case .attribute(let facet): self = .attribute(AttributePlan(facet, of: candidates, schema: schema))
    case .property(let facet): self = .property(PropertyPlan(facet))
    case .classification(let facet): self = .classification(ClassificationPlan(facet))
    case .material(let facet): self = .material(MaterialPlan(facet))
    case .partOf(let facet): self = .partOf(PartOfPlan(facet, schema: schema))
    case .classes(let choices): self = .classes(choices.map { EntityPlan($0, schema: schema) })
    case .located(let facet): self = .located(facet)
    // A specification that asks for a rule has a plan of its own; nothing else may hold it.
    case .rule: self = .classes([])
    }
  }

  var isEntity: Bool {
    switch self {
    case .entity, .classes: true
    default: false
    }
  }
}
