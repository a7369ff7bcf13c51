public import Findings
public import IFCModel
public import IFCSchema
public import Requirements

/// Checks one model against requirement files.
public struct CheckRun: Sendable {
  private let plans: [SpecificationPlan]
  private let schema: Schema
  private let days: CheckDays

  /// Prepares requirement files for a schema.
  ///
  /// - Parameter days: the days that a cahier compares values with.
  public init(_ files: [RequirementFile], schema: Schema, days: CheckDays = CheckDays()) {
    self.schema = schema
    self.days = days
    plans = files.enumerated().flatMap { number, file in
      file.specifications.map { SpecificationPlan($0, file: number, schema: schema) }
    }
  }

  /// The names of the classes that the specifications can apply to: a model must keep them, geometry or not.
  public var classNames: [String] {
    Set(plans.flatMap(\.candidates)).sorted().map(schema.name(of:))
  }

  /// Asks the specifications of a model, in their order; each is spread over the threads of the model.
  ///
  /// - Returns: the outcomes, and what says more of their failures when a report is written.
  /// - Complexity: O(candidates × facets), and once O(instances of each relation that a facet needs); 24 bytes for each
  ///   candidate of a class, 16 for each failure.
  public func check(_ model: Model) -> (specifications: [SpecificationResult], explainer: any FailureExplainer) {
    let context = LocatedContext(days: days, whereabouts: PropertyWhereabouts(plans))
    let runs = plans.map { SpecificationRun($0, model: model, context) }
    let table = CandidateTable(plans, model: model)
    let storeys = StoreyTable(plans, model: model)
    let results = runs.map { run in
      let isOfCahier = run.plan.specification.terms != nil
      return CheckRun.result(of: run, among: table.candidates(of: run.plan), storeys: isOfCahier ? storeys : nil)
    }
    return (results, ModelExplainer(model: model, runs: runs))
  }

  private static func result(
    of run: SpecificationRun, among candidates: Candidates, storeys: StoreyTable?
  ) -> SpecificationResult {
    let plan = run.plan
    let tally = run.tally(candidates, storeys: storeys)
    let verdict = SpecificationVerdict(plan: plan, tally: tally)
    let (status, why) = verdict.status
    var result = SpecificationResult(
      requirementFile: plan.file, id: plan.specification.id, name: plan.specification.name,
      cardinality: Cardinality(plan.specification.cardinality), status: status, why: why,
      remarks: PlanRemarks(plan: plan, schema: run.model.schema).all, applicable: tally.applicable,
      passed: tally.passed, failed: tally.failed, failures: tally.found)
    result.requirements = plan.specification.requirements.enumerated().map { place, requirement in
      RequirementResult(
        facet: CheckedFacet(requirement.facet), cardinality: Cardinality(requirement.cardinality),
        outcomes: tally.outcomes[place], failures: tally.failures[place])
    }
    result.terms = plan.specification.terms.map { RequirementTerms($0, of: plan.specification) }
    result.places = storeys.map { tally.places.tallies(schema: run.model.schema, storeys: $0) } ?? []
    if tally.applicable == 0 { result.remarks += DataTypeRemark.remarks(for: run, among: candidates) }
    return result
  }
}

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
