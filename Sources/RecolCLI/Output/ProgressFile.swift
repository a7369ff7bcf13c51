import Glibc
import Serve
import Synchronization

/// Says how far a check is to whoever waits for the process (``ProgressLine``); says nothing where nobody asked.
final class ProgressFile: Sendable {
  private let descriptor: Int32
  private let state = Mutex(ProgressLine(.models))

  /// Opens the file that the environment names.
  ///
  /// - Parameter bytes: the sizes of all models together.
  init(bytes: Int) {
    if let path = unsafe getenv(ProgressLine.variable) {
      unsafe descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    } else {
      descriptor = -1
    }
    say { $0 = ProgressLine(.models, of: 2 * bytes) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Begins to look at what models and documents say together.
  func beginSubmission() { say { $0 = ProgressLine(.submission, of: 1) } }

  /// Begins to write so many reports.
  func beginReports(_ count: Int) { say { $0 = ProgressLine(.reports, of: count) } }

  /// Adds bytes of models, or reports, that are done.
  func add(_ done: Int) {
    say { $0.done = min($0.done + done, $0.all) }
  }

  private func say(_ change: (inout ProgressLine) -> Void) {
    guard descriptor >= 0 else { return }
    state.withLock { line in
      change(&line)
      // A line that cannot be written is one that is not shown.
      let bytes = Array(line.text.utf8)
      _ = unsafe write(descriptor, bytes, bytes.count)
    }
  }
}
