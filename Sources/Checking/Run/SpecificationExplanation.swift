import Findings
import IFCModel

/// What says more of the failures of one specification.
enum SpecificationExplanation: Sendable {
  /// The objects are asked again.
  case objects(AskedAgain)
  /// The rule said it.
  case rule(details: [String])

  /// What was found instead of what is asked for; nil where there is nothing to say.
  func actual(requirement: Int?, _ failure: Failure, in model: Model) -> String? {
    switch self {
    case .objects(let asked):
      guard let requirement, asked.run.requirements.indices.contains(requirement) else { return nil }
      guard let instance = model.instance(of: failure) else { return nil }
      return asked.run.requirements[requirement].actual(instance, failure.reason)
    case .rule(let details):
      let detail = Int(failure.detail)
      return details.indices.contains(detail) ? details[detail] : nil
    }
  }

  /// The same in objects of its own; see `Model.forOneThread()`.
  func forOneThread(_ model: Model) -> SpecificationExplanation {
    switch self {
    case .objects(let asked): .objects(AskedAgain(asked.run.forOneThread(model, asked.run.context.forOneThread())))
    case .rule: self
    }
  }
}

/// A specification that is asked again of the objects that failed. An object, so that a look at it copies one reference.
final class AskedAgain: Sendable {
  let run: SpecificationRun

  init(_ run: SpecificationRun) { self.run = run }
}
