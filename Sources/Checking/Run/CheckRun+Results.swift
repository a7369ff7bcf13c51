import Findings
import IFCModel
import ModelRules
import Requirements

/// What is said of specifications.
extension CheckRun {
  /// Whether a requirement is for models of other disciplines. A model whose name tells none may be of any.
  static func isLeftOut(_ specification: Specification, of disciplines: [String]) -> Bool {
    guard let wanted = specification.terms?.disciplines, !wanted.isEmpty, !disciplines.isEmpty else { return false }
    return Set(wanted).isDisjoint(with: disciplines)
  }

  static func leftOut(
    _ specification: Specification, file: Int, of disciplines: [String]
  ) -> SpecificationResult {
    let wanted = specification.terms?.disciplines ?? []
    var result = SpecificationResult(
      requirementFile: file, id: specification.id, name: specification.name,
      cardinality: Cardinality(specification.cardinality), status: .notApplicable,
      why: Explanation(.otherDiscipline, [disciplines.joined(separator: ", "), wanted.joined(separator: ", ")]))
    result.requirements = specification.requirements.map { requirement in
      var asked = RequirementResult(
        facet: CheckedFacet(requirement.facet), subject: requirement.facet.subject,
        cardinality: Cardinality(requirement.cardinality))
      asked.alternatives = requirement.facet.alternatives
      return asked
    }
    result.terms = specification.terms.map { RequirementTerms($0, of: specification) }
    return result
  }

  static func result(
    of run: SpecificationRun, _ tally: SpecificationTally, storeys: StoreyTable?
  ) -> SpecificationResult {
    let plan = run.plan
    let verdict = SpecificationVerdict(plan: plan, tally: tally)
    let (status, why) = verdict.status
    var result = SpecificationResult(
      requirementFile: plan.file, id: plan.specification.id, name: plan.specification.name,
      cardinality: Cardinality(plan.specification.cardinality), status: status, why: why,
      remarks: PlanRemarks(plan: plan, schema: run.model.schema).all, applicable: tally.applicable,
      // What asks nothing of its objects says nothing good of them either.
      passed: status == .notApplicable ? 0 : tally.passed, failed: tally.failed, failures: tally.found)
    result.requirements = plan.specification.requirements.enumerated().map { place, requirement in
      var asked = RequirementResult(
        facet: CheckedFacet(requirement.facet), subject: requirement.facet.subject,
        cardinality: Cardinality(requirement.cardinality), outcomes: tally.outcomes[place],
        failures: tally.failures[place])
      asked.alternatives = requirement.facet.alternatives
      return asked
    }
    result.terms = plan.specification.terms.map { RequirementTerms($0, of: plan.specification) }
    result.places = storeys.map { tally.places.tallies(schema: run.model.schema, storeys: $0) } ?? []
    if tally.applicable == 0 { result.remarks += DataTypeRemark.remarks(for: run) }
    return result
  }
}
