import Findings
import Part21

/// A value that an object of one of the models holds, and that no object of another model may hold.
struct Held {
  /// The position of the model.
  let model: Int
  let instance: UInt64
  /// Its GlobalId; nil for one that is malformed or missing, by which nothing is the same.
  let globalId: String?
  /// What is compared.
  let key: String
  /// What is shown.
  let text: String

  /// Whose model it is and where it is there, where that tells that two may be one; see ``Whereabouts``.
  var whereabouts: Whereabouts?

  init(model: Int, instance: UInt64, globalId: String?, key: String, text: String, whereabouts: Whereabouts? = nil) {
    (self.model, self.instance, self.key, self.text) = (model, instance, key, text)
    self.whereabouts = whereabouts
    self.globalId = globalId.flatMap { text in
      let bytes = Array(text.utf8)
      return bytes.count == GlobalIdText.length && GlobalIdText.bits { bytes[$0] } != nil ? text : nil
    }
  }

  /// How many other holders a failure names.
  private static let named = 3

  /// The objects whose value is held in another model by another object fail; the others pass.
  ///
  /// - Complexity: O(values), however many models tell the same ones.
  static func tally(_ values: [Held], _ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let models = submission.models
    // Most values have one holder: nothing is kept of these.
    var counts: [String: Int] = [:]
    for value in values { counts[value.key, default: 0] += 1 }
    let shared = values.filter { counts[$0.key] ?? 0 > 1 }
    let holders = Dictionary(grouping: shared, by: \.key).mapValues(kept)
    for value in values {
      guard let holders = holders[value.key] else {
        tally.pass()
        continue
      }
      let rivals = holders.lazy.filter { $0.isRival(of: value) }.prefix(named)
      let names = rivals.map { "\(submission.names[models[$0.model].path]) #\($0.instance)" }
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
    guard model != other.model, globalId == nil || globalId != other.globalId else { return false }
    guard let whereabouts, let others = other.whereabouts else { return true }
    return !whereabouts.isSame(as: others)
  }

  /// Those holders of one value that can be named: of each object those in the first models, and of the objects that
  /// one model has in one place the first, one more than are named, as one of them may be that which is looked at.
  private static func kept(_ holders: [Held]) -> [Held] {
    struct Place: Hashable { let globalId: String?, model: Int }
    struct Spot: Hashable { let model: Int, whereabouts: Whereabouts? }
    var places: Set<Place> = []
    var counts: [String?: Int] = [:]
    var spots: [Spot: Int] = [:]
    return holders.filter { holder in
      let spot = Spot(model: holder.model, whereabouts: holder.whereabouts)
      guard counts[holder.globalId, default: 0] <= named, spots[spot, default: 0] <= named else { return false }
      guard places.insert(Place(globalId: holder.globalId, model: holder.model)).inserted else { return false }
      counts[holder.globalId, default: 0] += 1
      spots[spot, default: 0] += 1
      return true
    }
  }
}
