import CArchive
import Glibc

/// A process that reads models, one at a time: a path in, ended by NUL; a line out.
///
/// A model may be hostile or too large: what a process of its own does, dies or eats takes nothing else with it.
final class WorkerProcess {
  /// How a process ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  private let process: pid_t
  private let input: Int32
  /// What the process writes; to be waited for by `poll(2)`.
  let output: Int32
  private var received: [UInt8] = []
  /// How much of ``received`` is known to be without the end of a line.
  private var searched = 0
  private var isReaped = false

  /// Starts the process.
  ///
  /// - Parameter arguments: program first.
  /// - Throws: ``WorkerTrouble/notStarted(errno:)``.
  init(_ arguments: [String]) throws(WorkerTrouble) {
    var toWorker: [Int32] = [-1, -1]
    var fromWorker: [Int32] = [-1, -1]
    let trouble = unsafe recol_worker_pipes(&toWorker, &fromWorker)
    guard trouble == 0 else { throw .notStarted(errno: trouble) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toWorker[0], 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromWorker[1], 1)
    var argv = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe argv.forEach { unsafe free($0) } }
    var process = pid_t()
    let number = unsafe posix_spawn(&process, arguments[0], &actions, nil, &argv, environ)
    close(toWorker[0])
    close(fromWorker[1])
    guard number == 0 else {
      close(toWorker[1])
      close(fromWorker[0])
      throw .notStarted(errno: number)
    }
    (self.process, input, output) = (process, toWorker[1], fromWorker[0])
  }

  deinit { end() }

  /// Gives the process a path to read; false where it has ended.
  func send(_ path: [UInt8]) -> Bool {
    let bytes = path + [0]
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(input, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      if count > 0 { done += count } else if errno != EINTR { return false }
    }
    return true
  }

  /// What has come.
  enum Answer {
    /// A whole line, without its end.
    case line(ArraySlice<UInt8>)
    /// Nothing whole yet.
    case waiting
    /// The process has closed its output.
    case ended
  }

  /// Takes what the process has written, as far as it is there.
  func receive() -> Answer {
    while true {
      if let end = received[searched...].firstIndex(of: 0x0a) {
        let line = received[..<end]
        received = Array(received[(end + 1)...])
        searched = 0
        return .line(line)
      }
      searched = received.count
      var answer = 0
      received += unsafe [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        answer = unsafe read(output, buffer.baseAddress, 1 << 18)
        count = max(0, answer)
      }
      if answer == 0 { return .ended }
      if answer < 0, errno != EINTR { return errno == EAGAIN ? .waiting : .ended }
    }
  }

  /// Ends the process, whatever it does, and says how it ended.
  @discardableResult
  func end() -> Ending {
    guard !isReaped else { return .status(0) }
    kill(process, SIGKILL)
    return reap()
  }

  /// Lets the process come to its end: it has no more paths.
  func finish() {
    guard !isReaped else { return }
    close(input)
    reap(closingInput: false)
  }

  /// Waits for the end of a process that has closed its output.
  func ending() -> Ending { isReaped ? .status(0) : reap() }

  @discardableResult
  private func reap(closingInput: Bool = true) -> Ending {
    isReaped = true
    if closingInput { close(input) }
    close(output)
    var state: Int32 = 0
    while unsafe waitpid(process, &state, 0) < 0, errno == EINTR {}
    return state & 0x7F == 0 ? .status((state >> 8) & 0xFF) : .signal(state & 0x7F)
  }
}

/// Why there are no workers.
public enum WorkerTrouble: Error, Equatable, Sendable {
  /// A process cannot be started, with the system's number for why.
  case notStarted(errno: Int32)
  /// Processes end before they have read anything: the program, or the machine, is at fault and not the models.
  case notWorking(status: Int32)
}
