import ModelRules
import Submission

/// The rules that a cahier can ask for.
enum KnownRules {
  /// The names of the parameters that each has, by its code.
  static let parameters: [String: [String]] = RuleCatalogue.parameters.merging(SubmissionCatalogue.parameters) {
    $0 + $1
  }
}
