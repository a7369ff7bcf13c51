import Synchronization

/// What was found of long lists of values and of sets of many properties, which many objects may share.
///
/// Short ones are not kept: they are found again as soon as looked up. An object of its own for each thread, so that the
/// lock is never waited for.
final class LongEvaluations: Sendable {
  /// How many items are looked at again rather than kept.
  private static let few = 64

  private let isUsed = Atomic<Bool>(false)
  private let known = Mutex<[Int: Evaluation]>([:])

  /// What was found of what stands under a number; nil where it is not kept.
  subscript(number: Int) -> Evaluation? {
    // Most models have nothing long: they are not to wait for a table that is empty.
    guard isUsed.load(ordering: .relaxed) else { return nil }
    return known.withLock { $0[number] }
  }

  /// Keeps what was found where many items were looked at for it.
  func keep(_ evaluation: Evaluation, of number: Int, items: Int) {
    guard items > LongEvaluations.few else { return }
    isUsed.store(true, ordering: .relaxed)
    known.withLock { $0[number] = evaluation }
  }
}
