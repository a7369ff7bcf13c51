import Requirements

/// Tells which thresholds of a cahier are lower than those of another one: of the whole, and of single stages.
struct ThresholdWeakness {
  let plan: Cahier
  let cahier: Cahier

  var problems: [RequirementProblem] { ofCahier + cahier.stages.flatMap(of) }

  private var ofCahier: [RequirementProblem] {
    RequirementSeverity.allCases.compactMap { severity in
      problem(severity.rawValue, plan.thresholds[severity] ?? 100, cahier.thresholds[severity] ?? 100)
    }
  }

  /// Where a stage says a threshold of its own.
  private func of(_ stage: Stage) -> [RequirementProblem] {
    guard let own = plan.stage(stage.id) else { return [] }
    return RequirementSeverity.allCases.compactMap { severity in
      guard own.thresholds[severity] != nil || stage.thresholds[severity] != nil else { return nil }
      return problem(
        "\(severity.rawValue) (\(stage.id))", own.thresholds[severity] ?? plan.thresholds[severity] ?? 100,
        stage.thresholds[severity] ?? cahier.thresholds[severity] ?? 100)
    }
  }

  private func problem(_ what: String, _ here: Double, _ there: Double) -> RequirementProblem? {
    guard here < there else { return nil }
    return RequirementProblem(
      .weakerThreshold, arguments: [what, NumberText.text(here), NumberText.text(there)])
  }
}
