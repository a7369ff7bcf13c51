import Dispatch
import Glibc
import Synchronization

/// Works on many files at once: a large one by all threads together, the others one to a thread.
///
/// What is done with a file does not depend on what is done with the others, and results stand in the order of the
/// files: the same come out for any number of threads.
struct ModelSchedule {
  /// How many files may be worked on at once, and how many threads a large one gets.
  let threads: Int

  /// The results of `work` on each of the paths.
  ///
  /// - Parameter work: takes the position of a path, and how many threads it may use.
  func map<Result: Sendable>(_ paths: [String], _ work: @Sendable (Int, Int) -> Result) -> [Result] {
    guard threads > 1, paths.count > 1 else { return paths.indices.map { work($0, threads) } }
    let sizes = paths.map(ModelSchedule.size)
    let total = sizes.reduce(0, +)
    // A file that alone is more than the share of a thread would be waited for.
    let isLarge = sizes.map { $0 * threads > total }
    let slots = Mutex([Result?](repeating: nil, count: paths.count))
    for position in paths.indices where isLarge[position] {
      let result = work(position, threads)
      slots.withLock { $0[position] = result }
    }
    // The largest first: small ones fill what is left.
    let small = paths.indices.filter { !isLarge[$0] }.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, small.count)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < small.count else { return }
        let result = work(small[number], 1)
        slots.withLock { $0[small[number]] = result }
      }
    }
    return slots.withLock { $0.compactMap(\.self) }
  }

  /// The size of a file in bytes; of an archive where a member is asked for.
  static func size(_ path: String) -> Int {
    var facts = stat()
    if unsafe stat(path, &facts) == 0 { return Int(facts.st_size) }
    guard let archive = path.split(separator: "!").first else { return 0 }
    return unsafe stat(String(archive), &facts) == 0 ? Int(facts.st_size) : 0
  }
}
