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

  /// How many other holders a failure names.
  private static let named = 3

  /// The objects whose value is held in another model by another object fail; the others pass.
  ///
  /// - Complexity: O(values), however many models tell the same ones.
  static func tally(_ values: [Held], _ models: [ModelFacts]) -> SubmissionTally {
    var tally = SubmissionTally()
    let holders = Dictionary(grouping: values, by: \.key).mapValues(kept)
    for value in values {
      let rivals = (holders[value.key] ?? []).lazy.filter { $0.isRival(of: value) }.prefix(named)
      let names = rivals.map { "\(models[$0.model].fileName) #\($0.instance)" }
      if names.isEmpty {
        tally.pass()
      } else {
        let path = models[value.model].path
        tally.fail(
          path, instance: value.instance, .invalidDuplicate, "\(value.text) = " + names.joined(separator: ", "))
      }
    }
    return tally
  }

  /// Whether it is another object of another model; one that two models tell under one GlobalId is the same.
  private func isRival(of other: Held) -> Bool {
    model != other.model && (globalId == nil || globalId != other.globalId)
  }

  /// Those holders of one value that can be named: of each object those in the first models, one more than are named,
  /// as one of them may be the model that is looked at.
  private static func kept(_ holders: [Held]) -> [Held] {
    struct Place: Hashable { let globalId: String?, model: Int }
    var places: Set<Place> = []
    var counts: [String?: Int] = [:]
    return holders.filter { holder in
      guard counts[holder.globalId, default: 0] <= named else { return false }
      guard places.insert(Place(globalId: holder.globalId, model: holder.model)).inserted else { return false }
      counts[holder.globalId, default: 0] += 1
      return true
    }
  }
}
