import Findings
import Requirements

/// What decides what comes out of a model besides its bytes: whoever keeps results keeps them by that, too.
extension LoadedRequirements {
  /// Whether the name of a model's file does: a requirement is for disciplines, which names tell, or is on the name.
  var readsNames: Bool {
    due.contains { requirement in
      !requirement.disciplines.isEmpty || requirement.ruleRequest?.code == "M19"
    }
  }

  /// Whether a stage that is named chooses among its requirements.
  var knowsStages: Bool { !result.names.stages.isEmpty }

  /// Whether a lot that is named chooses among its requirements.
  var knowsLots: Bool { !result.names.lots.isEmpty || due.contains { !$0.lots.isEmpty } }

  /// Whether the day of the run does: a rule limits the age of files.
  var readsDay: Bool {
    due.contains { $0.ruleRequest?.code == "M20" && $0.ruleRequest?.values("maximum-age") != nil }
  }
}

extension CahierRequirement {
  fileprivate var ruleRequest: RuleRequest? {
    if case .rule(let request) = content { request } else { nil }
  }
}
