import Findings

/// The specifications of a run that somebody looked at, as a baseline knows them: what it found for the others may be
/// there still.
struct EvaluatedSpecifications {
  /// Those of each model, by the position of the model of the baseline that it is.
  private var ofModels: [Int: Set<String>] = [:]
  private var ofSubmission: Set<String> = []
  private var all: Set<String> = []

  init(_ result: CheckResult, _ pairs: ModelPairs) {
    func evaluated(_ list: [SpecificationResult]) -> Set<String> {
      Set(zip(RequirementKeys(list).identities, list).compactMap { $1.wasEvaluated ? $0 : nil })
    }
    ofSubmission = evaluated(result.submission?.specifications ?? [])
    all = ofSubmission
    for (place, model) in result.models.enumerated() {
      let own = evaluated(model.specifications)
      all.formUnion(own)
      if let old = pairs.position(ofModel: place) { ofModels[old] = own }
    }
  }

  /// Whether somebody looked for what was found there. A rule on several models asks each of them or all together.
  func contains(_ origin: BaselineOrigin) -> Bool {
    guard let specification = origin.specification, let place = origin.place else { return true }
    return switch place {
    case .model(let position):
      ofSubmission.contains(specification) || ofModels[position]?.contains(specification) == true
    case .submission: all.contains(specification)
    }
  }
}
