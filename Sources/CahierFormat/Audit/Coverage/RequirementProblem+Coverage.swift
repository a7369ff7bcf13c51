import Requirements

/// What is told of a requirement when a plan is held against a cahier.
extension RequirementProblem {
  /// A requirement that the plan leaves out.
  static func leftOut(_ requirement: CahierRequirement, of cahier: Cahier) -> RequirementProblem {
    let titles = ["fr", "en"].map(requirement.title.text)
    return RequirementProblem(.uncoveredRequirement, arguments: [requirement.id] + titles)
  }

  /// A weakness of a requirement; at no line where `line` is 0.
  static func weakness(_ weakness: Weakness, of id: String, line: Int) -> RequirementProblem {
    RequirementProblem(
      weakness.isCertain ? .weakerRequirement : .differingRequirement, line: line > 0 ? line : nil,
      arguments: [id, weakness.what, weakness.here, weakness.there])
  }
}
