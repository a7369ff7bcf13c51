import IFCModel
import Synchronization

/// What several rules found together, in one pass that the first of them makes.
final class SharedRuleWork: Sendable {
  private let tallies = Mutex<[String: RuleTally]?>(nil)
  private let origins = Mutex<ElementOrigins?>(nil)

  /// Where the elements of the model stand.
  func origins(in model: Model) -> ElementOrigins {
    origins.withLock { kept in
      if let kept { return kept }
      let made = ElementOrigins(model)
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
