import Dispatch
import Synchronization

/// Threads that take pieces of work from a row, and lend a hand with what is left of a piece when the row is empty.
///
/// Pieces of very different size keep all threads at work that way: a piece that spreads a part of its work with
/// ``Slots`` gets as many threads for it as have nothing else to do. `DispatchQueue.concurrentPerform` inside another one
/// would give it a single one.
public final class Crew: Sendable {
  /// The crew that the running thread belongs to.
  @TaskLocal static var ofThread: Crew?

  /// How long a thread without work waits before it looks again, in microseconds.
  private static let patience = 100

  /// Work that others may join: each that does takes stretches until none is left.
  private struct Job: Sendable {
    let number: Int
    let work: @Sendable () -> Void
    let helpers: DispatchGroup
  }

  private struct Jobs: Sendable {
    var open: [Job] = []
    var last = 0
  }

  private let jobs = Mutex(Jobs())
  private let news = DispatchSemaphore(value: 0)
  private let unfinished: Atomic<Int>

  private init(_ pieces: Int) { unfinished = Atomic(pieces) }

  /// Does the pieces from 0 to `count`, begun in this order, by so many threads.
  public static func run(count: Int, threads: Int, _ piece: @Sendable (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for number in 0..<count { piece(number) }
      return
    }
    let crew = Crew(count)
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      Crew.$ofThread.withValue(crew) {
        while true {
          let number = next.add(1, ordering: .relaxed).oldValue
          guard number < count else { break }
          piece(number)
          crew.finishOne()
        }
        crew.help()
      }
    }
  }

  /// Does work that threads of the crew without a piece may join; comes back when it is done.
  func share(_ work: @escaping @Sendable () -> Void) {
    let helpers = DispatchGroup()
    let number = jobs.withLock { jobs in
      jobs.last += 1
      jobs.open.append(Job(number: jobs.last, work: work, helpers: helpers))
      return jobs.last
    }
    news.signal()
    work()
    jobs.withLock { $0.open.removeAll { $0.number == number } }
    helpers.wait()
  }

  private func finishOne() {
    let left = unfinished.subtract(1, ordering: .acquiringAndReleasing).newValue
    if left == 0 { news.signal() }
  }

  /// Joins the work of others until all pieces are done.
  private func help() {
    var done = 0
    while unfinished.load(ordering: .acquiring) > 0 {
      // What was joined before has no stretch left to take.
      let job = jobs.withLock { jobs -> Job? in
        let job = jobs.open.last { $0.number > done }
        job?.helpers.enter()
        return job
      }
      guard let job else {
        _ = news.wait(timeout: .now() + .microseconds(Crew.patience))
        continue
      }
      done = job.number
      job.work()
      job.helpers.leave()
    }
  }
}
