import IFCModel
import Synchronization

/// What several rules found together, in one pass that the first of them makes.
final class SharedRuleWork: Sendable {
  private let tallies = Mutex<[String: RuleTally]?>(nil)
  private let placements = Mutex<ElementPlacements?>(nil)

  /// Where the elements of the model stand.
  func placements(in model: Model) -> ElementPlacements {
    placements.withLock { kept in
      if let kept { return kept }
      let made = ElementPlacements(model)
      kept = made
      return made
    }
  }

  /// What the WHERE rules of the schema found, by code.
  func whereTallies(_ make: () -> [String: RuleTally]) -> [String: RuleTally] {
    tallies.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}
