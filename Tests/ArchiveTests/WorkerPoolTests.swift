import Glibc
import Testing

@testable import Archive

/// Processes of the shell stand for readers of models: what is tested is what becomes of them.
@Suite("Workers")
struct WorkerPoolTests {
  /// As the program does: a worker that has ended is an error of write(2), and no signal.
  init() { signal(SIGPIPE, SIG_IGN) }

  /// A worker that reads paths, each ended by NUL, as `read` of bash does.
  private func pool(_ body: String, count: Int = 2) -> WorkerPool {
    WorkerPool(
      ["/bin/bash", "-c", "while IFS= read -r -d '' path; do \(body); done"], count: count, interrupts: -1)
  }

  private func run(_ pool: WorkerPool, _ paths: [String]) throws -> [String: JobAnswer] {
    var rest = paths.reversed().map { ModelJob(path: Array($0.utf8), size: 1) }
    var answers: [String: JobAnswer] = [:]
    let ending = try pool.run(
      next: { rest.popLast().map { .job($0) } ?? .none },
      done: { job, answer in
        let path = String(decoding: job.path, as: UTF8.self)
        #expect(answers[path] == nil)
        answers[path] = answer
      })
    #expect(ending == .done)
    return answers
  }

  @Test("Each path has its answer, whatever stands in it")
  func answers() throws {
    let paths = ["a", "b c", "d\ne", "é", "--x", "$(false)", "'\"\\"]
    let answers = try run(pool("printf '%s\\n' \"${#path}\""), paths)
    #expect(answers.count == paths.count)
    #expect(answers["b c"] == .line(Array("3".utf8)[...]))
  }

  @Test("A worker that dies takes its own model with it, and no other")
  func death() throws {
    let answers = try run(pool("if [ $path = bad ]; then kill -9 $$; fi; echo ok"), ["a", "bad", "b", "c"])
    #expect(answers["bad"] == .died(signal: 9, status: nil))
    for path in ["a", "b", "c"] { #expect(answers[path] == .line(Array("ok".utf8)[...])) }
  }

  @Test("A worker that runs out of memory says so by its status")
  func memory() throws {
    let answers = try run(pool("if [ $path = big ]; then exit 77; fi; echo ok"), ["a", "big"])
    #expect(answers["big"] == .tooLarge)
  }

  @Test("A long line comes whole")
  func longLine() throws {
    let answers = try run(pool("head -c 5000000 /dev/zero | tr '\\0' x; echo"), ["a", "b"])
    for path in ["a", "b"] {
      guard case .line(let line) = answers[path] else {
        Issue.record("no line")
        continue
      }
      #expect(line.count == 5_000_000)
    }
  }

  @Test("A program that never works is the fault of nobody's model")
  func noProgram() {
    #expect(throws: WorkerTrouble.notWorking(status: 3)) {
      try run(WorkerPool(["/bin/sh", "-c", "exit 3"], count: 2, interrupts: -1), ["a", "b"])
    }
    #expect(throws: WorkerTrouble.self) {
      try run(WorkerPool(["/nonexistent/program"], count: 1, interrupts: -1), ["a"])
    }
  }

  @Test("No jobs are no work")
  func nothing() throws { #expect(try run(pool("echo ok"), []).isEmpty) }
}
