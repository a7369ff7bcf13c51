import CServe
import Glibc

/// One check, made by a process of its own: the same program with the arguments of `check`.
///
/// A model may be hostile or simply too large. A process that crashes, hangs or eats memory takes nothing else with it,
/// and its limits are its own.
struct CheckProcess {
  /// What a process may use.
  struct Limits: Sendable {
    /// How long it may run.
    var time = Duration.seconds(3600)
    /// Memory of its own in bytes; three quarters of what the machine has.
    var memory = UInt64(max(1, sysconf(Int32(_SC_PHYS_PAGES)))) * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE)))) / 4 * 3
    /// The size of a report in bytes.
    var report: UInt64 = 4 << 30
  }

  let program: String
  let arguments: [String]
  let folder: CheckFolder
  let limits: Limits

  /// Runs the process to its end; ends it where the task is cancelled.
  ///
  /// - Throws: `CancellationError`, with the process gone.
  func run() async throws -> CheckRecord.Ending {
    folder.renewReports()
    let child: pid_t
    switch start() {
    case .success(let number): child = number
    case .failure(let failure): return .notStarted(failure.number)
    }
    restrict(child)
    let deadline = ContinuousClock.now + limits.time
    // Short checks are seen to end soon, and long ones cost nothing.
    var pause = Duration.milliseconds(5)
    while true {
      if let ending = Self.ending(of: child) { return ending }
      if ContinuousClock.now >= deadline {
        Self.end(child)
        return .tooLong
      }
      do {
        try await Task.sleep(for: pause)
      } catch {
        Self.end(child)
        throw error
      }
      pause = min(pause * 2, .milliseconds(100))
    }
  }

  private struct StartFailure: Error {
    let number: Int32
  }

  /// Starts the process: no input, its report and messages to files, working in the folder of what was sent.
  private func start() -> Result<pid_t, StartFailure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, folder.reports + "/text", flags, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, folder.messages, flags, 0o600)
    let failure = unsafe recol_spawn_in_folder(&actions, folder.work)
    guard failure == 0 else { return .failure(StartFailure(number: failure)) }
    // A group of its own: what is typed at the server's terminal is not for it.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    // The clock of reports may be set; nothing else of the server's surroundings concerns it.
    let clock = unsafe getenv("SOURCE_DATE_EPOCH").map { unsafe "SOURCE_DATE_EPOCH=" + String(cString: $0) }
    let progress = "\(ProgressLine.variable)=\(folder.progressFile)"
    var argv = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var envp = unsafe [clock, progress].compactMap { $0 }.map { unsafe strdup($0) } + [nil]
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    var child = pid_t()
    let number = unsafe posix_spawn(&child, program, &actions, &attributes, &argv, &envp)
    return number == 0 ? .success(child) : .failure(StartFailure(number: number))
  }

  /// Gives the process its limits, and lets it go first where anything is short.
  private func restrict(_ child: pid_t) {
    recol_limit_process(child, limits.memory, limits.report)
    let score = unsafe open("/proc/\(child)/oom_score_adj", O_WRONLY | O_CLOEXEC)
    if score >= 0 {
      _ = unsafe write(score, "500", 3)
      close(score)
    }
  }

  /// How the process ended; nil while it runs.
  private static func ending(of child: pid_t) -> CheckRecord.Ending? {
    var state: Int32 = 0
    let answer = unsafe waitpid(child, &state, WNOHANG)
    if answer == 0 || (answer < 0 && errno == EINTR) { return nil }
    if answer < 0 { return .notStarted(errno) }
    return state & 0x7F == 0 ? .status((state >> 8) & 0xFF) : .signal(state & 0x7F)
  }

  /// Ends the process. What it has written so far is of no use, so that it is not asked first.
  private static func end(_ child: pid_t) {
    kill(child, SIGKILL)
    var state: Int32 = 0
    while unsafe waitpid(child, &state, 0) < 0, errno == EINTR {}
  }
}
