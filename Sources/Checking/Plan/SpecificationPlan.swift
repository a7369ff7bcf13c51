import Findings
import IFCModel
import IFCSchema
import Requirements

/// A specification prepared for one schema.
struct SpecificationPlan: Sendable {
  let specification: Specification
  /// The position of its file among those of the run.
  let file: Int
  let applicability: [FacetPlan]
  let requirements: [FacetPlan]
  /// The classes of which an instance must be to come into question.
  let candidates: Set<EntityID>
  /// Names of classes that the applicability lists and the schema does not have.
  let unknownClasses: [String]

  init(_ specification: Specification, file: Int, schema: Schema) {
    self.specification = specification
    self.file = file
    // The class is the cheapest question: it comes first.
    let facets = specification.applicability.map { FacetPlan($0, schema: schema) }
    applicability = facets.filter(\.isEntity) + facets.filter { !$0.isEntity }
    requirements = specification.requirements.map { FacetPlan($0.facet, schema: schema) }
    var candidates: Set<EntityID>?
    var unknown: [String] = []
    for facet in applicability {
      guard let possible = facet.candidates(in: schema) else { continue }
      candidates = candidates?.intersection(possible) ?? possible
      if case .entity(let plan) = facet { unknown += plan.classes.unknownNames }
    }
    self.candidates = candidates ?? []
    unknownClasses = unknown
  }
}

extension FacetPlan {
  var isEntity: Bool { if case .entity = self { true } else { false } }

  /// The classes that the facet can hold of; nil where it says nothing of that.
  ///
  /// What can have property sets, materials, classifications and wholes is any IfcObjectDefinition; in IFC4 and later
  /// also some resources (materials, profiles) have properties and external references.
  fileprivate func candidates(in schema: Schema) -> Set<EntityID>? {
    switch self {
    case .entity(let plan): plan.classes.candidates
    case .attribute(let plan): Set(schema.entities.filter { !plan.columns(of: $0).isEmpty })
    case .property, .classification:
      FacetPlan.families(["IfcObjectDefinition", "IfcMaterialDefinition", "IfcMaterial", "IfcProfileDef"], schema)
        .union(FacetPlan.families(isClassification ? FacetPlan.classifiable : [], schema))
    case .material, .partOf: FacetPlan.families(["IfcObjectDefinition"], schema)
    }
  }

  private var isClassification: Bool { if case .classification = self { true } else { false } }

  /// Resources that an IfcExternalReferenceRelationship may refer to, beyond materials and profiles (IfcResourceObjectSelect).
  private static let classifiable = [
    "IfcActorRole", "IfcAppliedValue", "IfcApproval", "IfcConstraint", "IfcContextDependentUnit",
    "IfcConversionBasedUnit", "IfcExternalInformation", "IfcExternalReference", "IfcOrganization", "IfcPerson",
    "IfcPersonAndOrganization", "IfcPhysicalQuantity", "IfcPropertyAbstraction", "IfcTimeSeries",
    "IfcPropertyDefinition",
  ]

  private static func families(_ names: [String], _ schema: Schema) -> Set<EntityID> {
    var found: Set<EntityID> = []
    for name in names {
      guard let entity = schema.entity(named: name) else { continue }
      for member in schema.family(of: entity) { found.insert(EntityID(rawValue: member)) }
    }
    return found
  }
}
