import IFCSchema
import Requirements

/// The entities of which an instance must be so that an applicability can hold of it: what is looked at at all.
struct CandidateClasses {
  let schema: Schema

  /// The entities that all facets allow; none where there is no facet.
  func entities(of applicability: [Facet]) -> Set<EntityID> {
    var candidates: Set<EntityID>?
    // The class says most, and what it leaves is looked at by the others.
    for facet in applicability.filter(\.isEntity) + applicability.filter({ !$0.isEntity }) {
      candidates = entities(of: facet, among: candidates)
    }
    return candidates ?? []
  }

  private func entities(of facet: Facet, among candidates: Set<EntityID>?) -> Set<EntityID> {
    switch facet {
    case .entity(let facet):
      let named = ClassSet(facet.name, schema: schema).candidates
      return candidates?.intersection(named) ?? named
    case .classes(let choices):
      let named = choices.reduce(into: Set<EntityID>()) { $0.formUnion(ClassSet($1, schema: schema).candidates) }
      return candidates?.intersection(named) ?? named
    case .rule: return []
    case .located: return candidates ?? Set(schema.entities)
    case .attribute(let facet):
      return (candidates ?? Set(schema.entities)).filter {
        !AttributePlan.positions(facet.name, in: $0, schema: schema).isEmpty
      }
    case .property: return among(CandidateClasses.withProperties, candidates)
    case .classification: return among(CandidateClasses.classifiable, candidates)
    case .material, .partOf: return among(CandidateClasses.objects, candidates)
    }
  }

  private func among(_ names: [String], _ candidates: Set<EntityID>?) -> Set<EntityID> {
    let families = names.compactMap(schema.entity(named:)).map(schema.family(of:))
    if let candidates {
      return candidates.filter { entity in families.contains { $0.contains(entity.rawValue) } }
    }
    return Set(families.joined().map(EntityID.init(rawValue:)))
  }

  /// What can have materials and wholes.
  private static let objects = ["IfcObjectDefinition"]

  /// What can have property sets: objects and types, and materials and profiles by resources of their own.
  private static let withProperties = objects + ["IfcMaterialDefinition", "IfcMaterial", "IfcProfileDef"]

  /// What an IfcRelAssociatesClassification or an IfcExternalReferenceRelationship may refer to
  /// (IfcResourceObjectSelect).
  private static let classifiable =
    withProperties + [
      "IfcActorRole", "IfcAppliedValue", "IfcApproval", "IfcConstraint", "IfcContextDependentUnit",
      "IfcConversionBasedUnit", "IfcExternalInformation", "IfcExternalReference", "IfcOrganization", "IfcPerson",
      "IfcPersonAndOrganization", "IfcPhysicalQuantity", "IfcPropertyAbstraction", "IfcTimeSeries",
      "IfcPropertyDefinition",
    ]
}

extension Facet {
  /// Whether it asks for a class.
  var isEntity: Bool {
    switch self {
    case .entity, .classes: true
    default: false
    }
  }
}
