import Foundation
import Synchronization
import Testing

@testable import IFCModel

@Suite("Threads that help each other")
struct CrewTests {
  @Test("every piece is done once", arguments: [1, 2, 3, 8])
  func pieces(_ threads: Int) {
    let done = Mutex([Int](repeating: 0, count: 200))
    Crew.run(count: 200, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    #expect(done.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test("what a piece spreads over the threads comes out in its order", arguments: [1, 2, 3, 8])
  func nested(_ threads: Int) {
    let sums = Mutex([Int](repeating: 0, count: 9))
    Crew.run(count: 9, threads: threads) { piece in
      let parts = Slots.map(count: 1000 * piece, threads: threads, stretch: 7) { range in Array(range) }
      let whole = parts.flatMap(\.self)
      sums.withLock { $0[piece] = whole == Array(0..<1000 * piece) ? whole.count : -1 }
    }
    #expect(sums.withLock(\.self) == (0..<9).map { 1000 * $0 })
  }

  private final class Counter: Sendable {
    let value = Atomic<Int>(0)
    private let end = ContinuousClock.now + .seconds(60)

    /// Waits until two threads have come, or a minute is over.
    func waitForTwo() {
      while value.load(ordering: .relaxed) < 2, ContinuousClock.now < end { usleep(100) }
    }
  }

  @Test("a thread without a piece joins the work of another")
  func help() {
    let (crew, counter) = (Crew(1), Counter())
    Thread.detachNewThread {
      var joined = 0
      while !crew.join(&joined), counter.value.load(ordering: .relaxed) < 2 { usleep(100) }
    }
    crew.share {
      counter.value.add(1, ordering: .relaxed)
      counter.waitForTwo()
    }
    #expect(counter.value.load(ordering: .relaxed) == 2)
  }

  @Test("no thread is left waiting where pieces are few or none", arguments: [0, 1, 2])
  func few(_ count: Int) {
    let done = Atomic<Int>(0)
    Crew.run(count: count, threads: 4) { _ in done.add(1, ordering: .relaxed) }
    #expect(done.load(ordering: .relaxed) == count)
  }
}
