import Findings

/// A value that an object of one of the models holds, and that no object of another model may hold.
struct Held {
  /// The position of the model.
  let model: Int
  let instance: UInt64
  let globalId: String?
  /// What is compared.
  let key: String
  /// What is shown.
  let text: String

  /// Holders of one value that are kept of one model: one may be the object itself, told by that model too.
  private static let keptOfModel = 4

  /// The objects whose value is held in another model by another object fail; the others pass. O(values × models).
  static func tally(_ values: [Held], _ models: [ModelFacts]) -> SubmissionTally {
    var tally = SubmissionTally()
    var holders: [String: [Int: [Held]]] = [:]
    for value in values where holders[value.key]?[value.model]?.count ?? 0 < keptOfModel {
      holders[value.key, default: [:]][value.model, default: []].append(value)
    }
    for value in values {
      let others = (holders[value.key] ?? [:]).filter { $0.key != value.model }.sorted { $0.key < $1.key }
      let rivals = others.flatMap(\.value).filter { $0.globalId == nil || $0.globalId != value.globalId }
      let named = rivals.prefix(3).map { "\(models[$0.model].fileName) #\($0.instance)" }
      if named.isEmpty {
        tally.pass()
      } else {
        let path = models[value.model].path
        tally.fail(
          path, instance: value.instance, .invalidDuplicate, "\(value.text) = " + named.joined(separator: ", "))
      }
    }
    return tally
  }
}
