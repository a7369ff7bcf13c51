import Dispatch
import Synchronization

/// Work on a row of items, spread over threads in stretches, with the results in the order of the row.
///
/// The stretches depend on the number of items alone, so that any number of threads gives the same results.
///
/// It stays in this room with ``Crew``: in a module of their own they make Swift 6.3.1 crash in release builds of the
/// rooms that ask them (`DeadFunctionAndGlobalElimination`); debug builds do not show it.
public enum Slots {
  /// Items of a stretch: enough to make its start cheap, few enough for threads to end together.
  public static let stretch = 4096

  /// The results of `work`, stretch by stretch.
  ///
  /// - Parameter stretch: how many items make one; fewer where an item is much work.
  public static func map<Result: Sendable>(
    count: Int, threads: Int, stretch: Int = stretch, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map(count: count, threads: threads, stretch: stretch, keeping: {}, { _, range in work(range) })
  }

  /// The results of `work`, stretch by stretch; each thread makes something for itself and keeps it from one stretch to
  /// the next. No result may depend on what a thread has kept.
  ///
  /// - Parameter end: gets what each thread has kept, in no order, when nothing is left to do.
  public static func map<Result: Sendable, Kept>(
    count: Int, threads: Int, stretch: Int = stretch, keeping make: @escaping @Sendable () -> Kept,
    _ work: @escaping @Sendable (inout Kept, Range<Int>) -> Result,
    ending end: @escaping @Sendable (Kept) -> Void = { _ in }
  ) -> [Result] {
    let stretches = (count + stretch - 1) / stretch
    func range(_ number: Int) -> Range<Int> { number * stretch..<min(count, (number + 1) * stretch) }
    guard threads > 1, stretches > 1 else {
      var kept = make()
      let results = (0..<stretches).map { work(&kept, range($0)) }
      end(kept)
      return results
    }
    let results = Results<Result>(stretches)
    @Sendable func takeStretches() {
      guard var number = results.next() else { return }
      var kept = make()
      while true {
        results.set(work(&kept, number * stretch..<min(count, (number + 1) * stretch)), at: number)
        guard let following = results.next() else { break }
        number = following
      }
      end(kept)
    }
    if let crew = Crew.ofThread {
      crew.share(takeStretches)
    } else {
      DispatchQueue.concurrentPerform(iterations: min(threads, stretches)) { _ in takeStretches() }
    }
    return results.all
  }
}

/// What came out of the stretches, and which of them nobody has taken yet.
private final class Results<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>
  private let taken = Atomic<Int>(0)
  private let count: Int

  init(_ count: Int) {
    self.count = count
    results = Mutex([Result?](repeating: nil, count: count))
  }

  /// The next stretch that nobody has taken; nil where none is left.
  func next() -> Int? {
    let number = taken.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }

  func set(_ result: Result, at number: Int) { results.withLock { $0[number] = result } }

  var all: [Result] { results.withLock { $0.compactMap(\.self) } }
}
