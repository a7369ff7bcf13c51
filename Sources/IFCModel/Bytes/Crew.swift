import Dispatch
import Glibc
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
  ///
  /// A semaphore with a time limit would wake it at once; libdispatch was seen to wait at one for ever where the signal
  /// came as the time ran out.
  private static let patience: UInt32 = 100

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
  private let unfinished: Atomic<Int>

  init(_ pieces: Int) { unfinished = Atomic(pieces) }

  /// Does the pieces from 0 to `count`, begun in this order, by so many threads.
  ///
  /// - Parameter together: whether a thread joins a piece that is under way before it begins another: right for pieces
  ///   that go over many bytes, which side by side would wait for memory. Then only what a piece does alone, putting
  ///   together what its threads have found, goes on beside the next one.
  public static func run(count: Int, threads: Int, together: Bool = false, _ piece: @Sendable (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for number in 0..<count { piece(number) }
      return
    }
    let crew = Crew(count)
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      Crew.$ofThread.withValue(crew) {
        var joined = 0
        while true {
          if together { crew.joinAll(&joined, waits: next.load(ordering: .relaxed) > 0) }
          let number = next.add(1, ordering: .relaxed).oldValue
          guard number < count else { break }
          piece(number)
          crew.finishOne()
        }
        crew.help(&joined)
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
    work()
    jobs.withLock { $0.open.removeAll { $0.number == number } }
    helpers.wait()
  }

  private func finishOne() { unfinished.subtract(1, ordering: .acquiringAndReleasing) }

  /// Joins the work of others until all pieces are done.
  private func help(_ joined: inout Int) {
    while unfinished.load(ordering: .acquiring) > 0 {
      if !join(&joined) { usleep(Crew.patience) }
    }
  }

  /// Joins the work of others until there is none.
  ///
  /// - Parameter waits: whether a piece has been begun, which may be about to share its work.
  private func joinAll(_ joined: inout Int, waits: Bool) {
    while join(&joined) {}
    guard waits else { return }
    usleep(Crew.patience)
    while join(&joined) {}
  }

  /// Joins work that was opened after what was joined before, of which no stretch is left to take; false where there is
  /// none.
  func join(_ joined: inout Int) -> Bool {
    let job = jobs.withLock { [joined] jobs -> Job? in
      let job = jobs.open.last { $0.number > joined }
      job?.helpers.enter()
      return job
    }
    guard let job else { return false }
    joined = job.number
    job.work()
    job.helpers.leave()
    return true
  }
}
