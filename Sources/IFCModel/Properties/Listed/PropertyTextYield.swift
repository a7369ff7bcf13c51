import Synchronization

/// What the passes of all threads over properties leave behind (``PropertyTextPass``).
final class PropertyTextYield: Sendable {
  private let numbers = Mutex<[NameNumbers?]>([])
  private let survey = Mutex(QuantitySurvey())

  /// The number of another thread.
  func join() -> Int {
    numbers.withLock {
      $0.append(nil)
      return $0.count - 1
    }
  }

  func leave(_ texts: NameNumbers, _ quantities: QuantitySurvey, of thread: Int) {
    numbers.withLock { $0[thread] = texts }
    survey.withLock { $0.formUnion(quantities) }
  }

  /// The texts of all threads, when the last one has left.
  var texts: [NameNumbers] { numbers.withLock { $0.compactMap(\.self) } }

  /// What the quantities of all threads state.
  var quantities: QuantitySurvey { survey.withLock(\.self) }
}
