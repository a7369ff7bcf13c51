import Findings
public import IFCModel
public import IFCSchema
import ModelRules
public import Requirements

/// Checks one model against requirement files.
public struct CheckRun: Sendable {
  /// A specification, by what it is about.
  enum Asked: Sendable {
    case objects(SpecificationPlan)
    case rule(RulePlan)
  }

  /// What becomes of a specification in a model, in their order.
  private enum Step {
    /// It is not asked of this model.
    case said(SpecificationResult)
    /// It is asked of objects, by its position in what is run.
    case objects(Int)
    /// It is a rule, by its position among the rules.
    case rule(RulePlan, Int)
  }

  let asked: [Asked]
  private let plans: [SpecificationPlan]
  /// The disciplines that each file tells by the names of models.
  let disciplines: [DisciplineTable]
  private let schema: Schema
  let days: CheckDays

  /// Prepares requirement files for a schema.
  ///
  /// - Parameter days: the days that a cahier compares values with.
  public init(_ files: [RequirementFile], schema: Schema, days: CheckDays = CheckDays()) {
    self.schema = schema
    self.days = days
    disciplines = files.map { DisciplineTable($0.disciplines) }
    asked = files.enumerated().flatMap { number, file in
      file.specifications.compactMap { specification -> Asked? in
        guard specification.ruleRequest != nil else {
          return .objects(SpecificationPlan(specification, file: number, schema: schema))
        }
        return RulePlan(specification, file: number).map(Asked.rule)
      }
    }
    plans = asked.compactMap { if case .objects(let plan) = $0 { plan } else { nil } }
  }

  /// Whether a specification is one of a single model; else it is about a submission and this run leaves it out.
  public static func takes(_ specification: Specification) -> Bool {
    specification.ruleRequest.map { RuleCatalogue.rule(of: $0.code) != nil } ?? true
  }

  /// Whether a rule of some requirement files looks at every instance, so that a model must keep them all.
  public static func needsEverything(_ files: [RequirementFile], schema: Schema) -> Bool {
    files.contains { file in
      file.specifications.contains { specification in
        specification.ruleRequest.flatMap { RuleCatalogue.rule(of: $0.code) }?.needs(in: schema) == .everything
      }
    }
  }

  private var needs: [RuleNeeds] {
    asked.compactMap { if case .rule(let plan) = $0 { type(of: plan.rule).needs(in: schema) } else { nil } }
  }

  /// The names of the classes that the specifications can apply to: a model must keep them, geometry or not.
  public var classNames: [String] {
    Set(plans.flatMap(\.candidates)).sorted().map(schema.name(of:))
      + needs.flatMap { needs -> [String] in if case .classes(let names) = needs { names } else { [] } }
  }

  /// The names of the classes that plans are drawn from, beyond objects and their relations: a model that keeps them is
  /// not indexed once more when a report draws plans.
  public static let planClassNames = ModelPlans.geometry

  /// Asks the specifications of a model, in their order; spread over its threads.
  ///
  /// - Parameter file: what rules may know of the model's file.
  /// - Returns: the outcomes, what says more of their failures when a report is written, and what is left to be
  ///   compared with other models.
  /// - Complexity: O(candidates × facets), and once O(instances of each relation that a facet needs); 16 bytes for each
  ///   candidate and for each failure.
  public func check(
    _ model: Model, of file: CheckedFile = CheckedFile()
  ) -> CheckOutcome {
    let context = LocatedContext(plans, days: days, model: model)
    let storeys = StoreyTable(plans, model: model)
    // Evaluations read what they need of the model when they are made, by all threads together.
    let own = disciplines.map { $0.disciplines(ofFileAt: file.path) }
    var (runs, rules, steps): ([SpecificationRun], [any ModelRule], [Step]) = ([], [], [])
    for asked in asked {
      switch asked {
      case .objects(let plan) where CheckRun.isLeftOut(plan.specification, of: own[plan.file]):
        steps.append(.said(CheckRun.leftOut(plan.specification, file: plan.file, of: own[plan.file])))
      case .rule(let plan) where CheckRun.isLeftOut(plan.specification, of: own[plan.file]):
        steps.append(.said(CheckRun.leftOut(plan.specification, file: plan.file, of: own[plan.file])))
      case .rule(let plan) where plan.isJudgedTogether(file):
        steps.append(.said(SpecificationResult(plan.specification, file: plan.file, notAsked: .judgedTogether)))
      case .objects(let plan):
        steps.append(.objects(runs.count))
        runs.append(SpecificationRun(plan, model: model, context))
      case .rule(let plan):
        steps.append(.rule(plan, rules.count))
        rules.append(plan.rule)
      }
    }
    let tallies = CheckPass(runs, model: model, storeys: storeys).tallies()
    precondition(tallies.count == runs.count, "a specification without a tally")
    let ruleContext = RuleContext(
      model, path: file.path, fileSize: file.size, today: days.today, delivered: days.delivered)
    let ruleTallies = RulePass(rules, ruleContext).tallies()
    precondition(ruleTallies.count == rules.count, "a rule without a tally")
    var results: [SpecificationResult] = []
    var explanations: [SpecificationExplanation] = []
    var comparisons: [SubmissionComparison] = []
    for step in steps {
      switch step {
      case .said(let result):
        results.append(result)
        explanations.append(.rule(details: []))
      case .objects(let position):
        let (run, tally) = (runs[position], tallies[position])
        let places = run.plan.specification.terms == nil ? nil : storeys
        comparisons += SubmissionComparison.all(of: tally, run, at: results.count)
        results.append(CheckRun.result(of: run, tally, storeys: places))
        explanations.append(.objects(AskedAgain(run)))
      case .rule(let plan, let position):
        results.append(plan.result(ruleTallies[position]))
        explanations.append(.rule(details: ruleTallies[position].details))
      }
    }
    return CheckOutcome(
      specifications: results, explainer: ModelExplainer(model: model, explanations: explanations),
      plans: ModelPlans(model), objects: ModelObjects(model: model, explanations: explanations),
      comparisons: comparisons)
  }
}
