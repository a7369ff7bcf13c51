import IFCModel
import IFCSchema
import Requirements

/// A whole and the relations that lead to it.
struct PartOfPlan: Sendable {
  let whole: EntityPlan
  /// The relations that are gone up along.
  let relations: [Relation]
  /// Whether an opening is gone through, so that it is no whole of its own.
  let passesOpenings: Bool

  init(_ facet: PartOfFacet, schema: Schema) {
    whole = EntityPlan(facet.entity, schema: schema)
    relations = PartOfPlan.relations(named: facet.relation)
    passesOpenings = facet.relation == PartOfPlan.openings
  }

  private static let openings = "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT"

  private static func relations(named name: String?) -> [Relation] {
    switch name {
    case "IFCRELAGGREGATES": [.aggregates]
    case "IFCRELASSIGNSTOGROUP": [.assignsToGroup]
    case "IFCRELCONTAINEDINSPATIALSTRUCTURE": [.containedInSpatialStructure]
    case "IFCRELNESTS": [.nests]
    case openings: [.fillsElement, .voidsElement]
    case nil:
      [.aggregates, .containedInSpatialStructure, .nests, .fillsElement, .voidsElement, .assignsToGroup]
    default: []
    }
  }
}
