import ModelRules
import Requirements
import Submission

/// The rules that a cahier can ask for.
enum KnownRules {
  /// How the values of the parameters of each are written, by its code and their names.
  static let parameters: [String: [String: RuleParameterKind]] = RuleCatalogue.parameterKinds
    .merging(SubmissionCatalogue.parameterKinds) { $0.merging($1) { own, _ in own } }
}
