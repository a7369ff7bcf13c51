import Dispatch
import Glibc
import Synchronization

/// The drafts that this process fills: they are taken away where it is told to end.
enum OpenDrafts {
  private static let paths = Mutex<Set<String>>([])

  /// Adds a draft. From the first one on the process looks for signals that end it.
  static func add(_ path: String) {
    _ = unsafe watch
    paths.withLock { _ = $0.insert(path) }
  }

  /// Does the last thing to a draft, which then is none: no signal takes it away meanwhile.
  @discardableResult
  static func taking<Result>(_ path: String, _ body: () -> Result) -> Result {
    paths.withLock { paths in
      paths.remove(path)
      return body()
    }
  }

  /// The signals of a terminal and of whoever stops a program; one that the process was started to ignore stays ignored.
  private static let endings = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }

  // SAFETY: made once, and never touched again; it only has to stay alive.
  private nonisolated(unsafe) static let watch = endings.map { number in
    let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "recol.drafts"))
    source.setEventHandler { end(by: number) }
    source.resume()
    return source
  }

  /// Takes the drafts away and ends the process, as the signal would have. The lock is never given back: nothing is put
  /// in its place any more.
  private static func end(by number: Int32) {
    paths.withLock { paths in
      // Another thread may be filling one.
      for _ in 0..<3 { for path in paths { FolderContent.remove(path) } }
      var signals = sigset_t()
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, number)
      signal(number, SIG_DFL)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
      _exit(128 + number)
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
