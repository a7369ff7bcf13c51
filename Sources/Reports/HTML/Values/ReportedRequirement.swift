import Findings

/// A requirement, or a specification of an IDS, with what it came to in each of the models.
struct ReportedRequirement {
  /// What it came to in one list of specifications.
  struct Part {
    /// Which one: the position of a model; nil for the submission as a whole.
    let model: Int?
    /// The position in that list, which the explainer knows it by.
    let position: Int
  }

  /// Its number on the page, counted from 1.
  let number: Int
  /// What it came to in all of them.
  let whole: SpecificationResult
  /// What it came to in each of them.
  let parts: [Part]

  /// The id of its place on the page.
  var anchor: String { "e\(number)" }

  /// Whether it is a rule on the model or the submission.
  var isRule: Bool { whole.requirements.first?.facet == .rule }

  /// Checks that fail; of a prohibited specification, objects that were found.
  var failed: Int { max(whole.outcomes.failed, whole.failures.count) }

  /// Checks that fail or could not be made.
  var open: Int { max(whole.outcomes.failed + whole.outcomes.notEvaluable, whole.failures.count) }
}

extension CheckResult {
  /// All requirements, each once: what fails first, the gravest first of it, then the others in the order of the files.
  ///
  /// - Complexity: O(specifications of all models).
  var reportedRequirements: [ReportedRequirement] {
    var parts: [SpecificationName: [ReportedRequirement.Part]] = [:]
    let lists: [(model: Int?, specifications: [SpecificationResult])] =
      models.indices.map { ($0, models[$0].specifications) } + [(nil, submission?.specifications ?? [])]
    for (model, specifications) in lists {
      for (position, specification) in specifications.enumerated() {
        parts[SpecificationName(specification), default: []]
          .append(ReportedRequirement.Part(model: model, position: position))
      }
    }
    return submissionSpecifications.enumerated()
      .sorted { ($0.element.reportRank, $0.offset) < ($1.element.reportRank, $1.offset) }
      .enumerated().map { place, found in
        let own = parts[SpecificationName(found.element)] ?? []
        return ReportedRequirement(number: place + 1, whole: found.element, parts: own)
      }
  }

  /// The result of a part of a requirement.
  func specification(_ part: ReportedRequirement.Part) -> SpecificationResult? {
    let list = part.model.map { models[$0].specifications } ?? submission?.specifications ?? []
    return list.indices.contains(part.position) ? list[part.position] : nil
  }

  /// What explains the failures of a part.
  func explainer(_ part: ReportedRequirement.Part) -> (any FailureExplainer)? {
    part.model.map { models[$0].explainer } ?? submission?.explainer
  }
}

extension SpecificationResult {
  /// Where it stands in a report: what blocks, what fails by its gravity, what could not be evaluated, the rest.
  fileprivate var reportRank: Int {
    let gravity = terms.flatMap { Gravity.allCases.firstIndex(of: $0.severity) } ?? 0
    guard !blocks, let place = Standing.inReports.firstIndex(of: standing) else { return 0 }
    return standing.isListed ? 1 + place * Gravity.allCases.count + gravity : 100 + place
  }
}
