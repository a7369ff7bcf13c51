import Findings
import IFCModel

/// What says more of the failures of one specification.
enum SpecificationExplanation: Sendable {
  /// The objects are asked again.
  case objects(SpecificationRun)
  /// The rule said it.
  case rule(details: [String])

  /// What was found instead of what is asked for; nil where there is nothing to say.
  func actual(requirement: Int?, _ failure: Failure, in model: Model) -> String? {
    switch self {
    case .objects(let run):
      guard let requirement, run.requirements.indices.contains(requirement) else { return nil }
      return model.instance(named: failure.instance).flatMap(run.requirements[requirement].actual)
    case .rule(let details):
      let detail = Int(failure.detail)
      return details.indices.contains(detail) ? details[detail] : nil
    }
  }
}
