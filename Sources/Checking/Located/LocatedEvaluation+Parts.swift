import Findings
import IFCModel
import Requirements

extension LocatedEvaluation {
  /// How far down parts of parts are looked at: files can aggregate in circles.
  private static let deepest = 8

  /// Whether an object has parts, of which each has a value that is as asked, or parts of its own that all have.
  ///
  /// - Complexity: O(parts below the object), each asked once a level however many wholes it is said to be part of.
  func partsHold(_ instance: Instance) -> Bool {
    let aggregates = model.reversed(.aggregates)
    var wholes = [instance.place]
    for _ in 0..<LocatedEvaluation.deepest {
      var seen: Set<UInt32> = []
      var silent: [UInt32] = []
      for whole in wholes {
        let parts = aggregates.values(of: whole)
        guard !parts.isEmpty else { return false }
        for place in parts where seen.insert(place).inserted {
          guard let part = model.instance(at: place) else { return false }
          guard let reason = foundOnItself(part).reason else { continue }
          guard reason.outcome == .absent else { return false }
          silent.append(place)
        }
      }
      if silent.isEmpty { return true }
      wholes = silent
    }
    return false
  }
}
