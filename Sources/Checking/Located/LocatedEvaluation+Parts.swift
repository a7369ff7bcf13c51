import Findings
import IFCModel
import Requirements

extension LocatedEvaluation {
  /// How far down parts of parts are looked at: files can aggregate in circles.
  private static let deepest = 8

  /// Whether an object has parts, of which each has a value that is as asked, or parts of its own that all have.
  ///
  /// - Complexity: O(parts below the object).
  func partsHold(_ instance: Instance, below: Int = 0) -> Bool {
    let parts = model.reversed(.aggregates).values(of: instance.place)
    guard !parts.isEmpty, below < LocatedEvaluation.deepest else { return false }
    return parts.allSatisfy { place in
      guard let part = model.instance(at: place) else { return false }
      let own = foundOnItself(part)
      return own.reason == nil || (own.reason?.outcome == .absent && partsHold(part, below: below + 1))
    }
  }
}
