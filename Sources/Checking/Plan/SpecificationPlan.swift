import IFCSchema
import Requirements

/// A specification prepared for one schema.
struct SpecificationPlan: Sendable {
  let specification: Specification
  /// The position of its file among those of the run.
  let file: Int
  let applicability: [FacetPlan]
  let requirements: [FacetPlan]
  /// Groups of facets of which all hold of objects that are left out.
  let exceptions: [[FacetPlan]]
  /// The classes of which an instance must be to come into question.
  let candidates: Set<EntityID>

  init(_ specification: Specification, file: Int, schema: Schema) {
    self.specification = specification
    self.file = file
    let candidates = CandidateClasses(schema: schema).entities(of: specification.applicability)
    self.candidates = candidates
    // The class is the cheapest question: it comes first.
    let facets = specification.applicability.map { FacetPlan($0, of: candidates, schema: schema) }
    applicability = facets.filter(\.isEntity) + facets.filter { !$0.isEntity }
    requirements = specification.requirements.map { FacetPlan($0.facet, of: candidates, schema: schema) }
    exceptions = specification.exceptions.map { group in
      group.map { FacetPlan($0, of: candidates, schema: schema) }
    }
  }
}
