import Glibc

/// A program that runs as a process of its own, its output thrown away.
struct Program {
  let path: String
  let arguments: [String]

  struct Outcome {
    var seconds: Double
    /// The greatest anonymous memory seen; 0 where nobody looked.
    var anonymous = 0
    var status: Int32
  }

  /// Runs it to its end.
  ///
  /// - Parameter watchesMemory: looks at its memory every half millisecond, which takes time from it.
  func run(watchesMemory: Bool = false) throws -> Outcome {
    let clock = ContinuousClock()
    let start = clock.now
    let process = try spawn()
    var status: Int32 = 0
    var anonymous = 0
    if watchesMemory {
      while unsafe waitpid(process, &status, WNOHANG) == 0 {
        anonymous = max(anonymous, AnonymousMemory.now(of: String(process)))
        usleep(500)
      }
    } else {
      while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    let time = (clock.now - start).seconds
    guard status & 0x7F == 0 else { throw BenchmarkError.message("\(path) was ended by signal \(status & 0x7F)") }
    return Outcome(seconds: time, anonymous: anonymous, status: status >> 8 & 0xFF)
  }

  private func spawn() throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawnp(&process, path, &actions, nil, &words, environ)
    guard failure == 0 else { throw BenchmarkError.system("cannot run \(path)", failure) }
    return process
  }
}
