import Dispatch
import Synchronization

/// Work on a list that is done in equal shares by several threads, and comes back in the order of the list.
///
/// Each thread may have what it alone may ask.
public enum Shares {
  /// What `work` makes of each share of `count` places.
  ///
  /// - Parameters:
  ///   - share: places in a share; the last may have fewer.
  ///   - askers: who does the work, a thread for each. What only one thread may ask can be theirs; no result may depend
  ///     on who made it.
  /// - Complexity: O(count) calls' worth of work, spread over the askers; memory for all results.
  public static func map<Own: Sendable, Result: Sendable>(
    _ count: Int, of share: Int, askers: [Own], _ work: @Sendable (Range<Int>, Own) -> Result
  ) -> [Result] {
    let shares = (count + share - 1) / share
    func range(_ number: Int) -> Range<Int> { number * share..<min(count, (number + 1) * share) }
    guard askers.count > 1, shares > 1 else {
      return askers.first.map { asker in (0..<shares).map { work(range($0), asker) } } ?? []
    }
    let results = Mutex([Result?](repeating: nil, count: shares))
    let taken = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(askers.count, shares)) { thread in
      while true {
        let number = taken.add(1, ordering: .relaxed).oldValue
        guard number < shares else { return }
        let result = work(number * share..<min(count, (number + 1) * share), askers[thread])
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }

  /// As ``map(_:of:askers:_:)``, for work that all threads may do alike.
  public static func map<Result: Sendable>(
    _ count: Int, of share: Int, threads: Int, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map(count, of: share, askers: [Void](repeating: (), count: max(1, threads))) { range, _ in work(range) }
  }
}
