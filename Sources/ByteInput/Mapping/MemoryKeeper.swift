import Glibc
import Synchronization

/// Keeps the process within an amount of memory: a thread looks every millisecond or two, and gives the pages of mapped
/// files back where there are too many.
///
/// The bytes of files stay readable: what is asked for again comes back from the page cache. Memory of the process's
/// own is not touched; where that alone is too much, whoever asked is told.
public final class MemoryKeeper: Sendable {
  private let state: KeeperState
  private let thread: Mutex<pthread_t?>

  /// Begins to look.
  ///
  /// - Parameters:
  ///   - limit: how much memory the process may have, mapped files included, in bytes. Pages are given back from five
  ///     eighths of it on, since reading goes on while the thread sleeps.
  ///   - exhausted: called once, on the thread, where the process's own memory passes the limit.
  public init(limit: Int, exhausted: @escaping @Sendable () -> Void = {}) {
    let state = KeeperState(limit: limit, exhausted: exhausted)
    self.state = state
    var started = pthread_t()
    let passed = unsafe Unmanaged.passRetained(state).toOpaque()
    let answer = unsafe pthread_create(
      &started, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<KeeperState>.fromOpaque(argument).takeRetainedValue().look()
        return nil
      }, passed)
    // Without a thread, nothing is kept: the process is as it would be without a keeper.
    if answer != 0 { unsafe Unmanaged<KeeperState>.fromOpaque(passed).release() }
    thread = Mutex(answer == 0 ? started : nil)
  }

  deinit { end() }

  /// Looks no more.
  public func end() {
    state.isOver.store(true, ordering: .relaxed)
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    if let running { pthread_join(running, nil) }
  }

  /// How often pages were given back.
  public var count: Int { state.count.load(ordering: .relaxed) }
}

/// What the thread of a keeper and its owner share.
private final class KeeperState: Sendable {
  private let limit: Int
  private let exhausted: @Sendable () -> Void
  let isOver = Atomic(false)
  let count = Atomic(0)

  init(limit: Int, exhausted: @escaping @Sendable () -> Void) {
    self.limit = limit
    self.exhausted = exhausted
  }

  func look() {
    var isTold = false
    let high = limit / 8 * 5
    while !isOver.load(ordering: .relaxed) {
      let (resident, own) = ProcessMemory.now
      // Where own memory leaves little room for files, giving back a few pages again and again would only cost time.
      if resident > high, resident - own > limit / 16 {
        MappedFiles.letGoOfPages()
        count.add(1, ordering: .relaxed)
      }
      if own > limit, !isTold {
        isTold = true
        exhausted()
      }
      usleep(resident > limit / 2 ? 1000 : 2000)
    }
  }
}
