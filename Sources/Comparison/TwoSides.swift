import Dispatch
import Synchronization

/// Work that is done for each of two models.
enum TwoSides {
  /// What `work` gives for the old and for the new model; at the same time where there are two threads.
  static func map<Result: Sendable>(
    threads: Int, _ work: @Sendable (_ isOld: Bool) -> Result
  ) -> (old: Result, new: Result) {
    guard threads > 1 else { return (work(true), work(false)) }
    let slots = Mutex<(Result?, Result?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      let result = work(number == 0)
      slots.withLock { if number == 0 { $0.0 = result } else { $0.1 = result } }
    }
    let done = slots.withLock { $0 }
    return (done.0 ?? work(true), done.1 ?? work(false))
  }
}
