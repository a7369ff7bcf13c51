import Requirements

/// The models that a requirement of a cahier is for: those of its disciplines (`disciplines`), and those whose name tells
/// none, for they may be of any.
struct ModelCarriers: Sendable {
  private let disciplines: DisciplineTable
  private let carriers: Set<String>

  init(_ request: RuleRequest) {
    disciplines = DisciplineTable(request.disciplines)
    carriers = Set(request.carriers)
  }

  /// Whether the requirement is for the model at a path.
  func contains(_ path: String) -> Bool {
    guard !carriers.isEmpty else { return true }
    let own = disciplines.disciplines(ofFileAt: path)
    return own.isEmpty || !carriers.isDisjoint(with: own)
  }

  /// The submission without the models that the requirement is not for.
  func part(of submission: SubmissionContext) -> SubmissionContext {
    guard !carriers.isEmpty else { return submission }
    var part = submission
    part.models.removeAll { !contains($0.path) }
    part.paths.removeAll { !contains($0) }
    return part
  }
}
