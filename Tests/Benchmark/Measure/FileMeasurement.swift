import ByteInput
import Glibc
import Part21
import Requirements

/// Measures one model: every round runs `wc -l` and each step once, one after the other, so that a slow moment of the
/// machine meets both sides of a ratio.
struct FileMeasurement {
  let path: String
  let label: String
  let requirements: RequirementFile
  let requirementPath: String
  /// The release program, for whole processes; nil leaves them out.
  let recol: String?
  let rounds: Int
  let settings: ReadSettings

  func rows() throws -> [Row] {
    let steps = Steps(path: path, requirements: requirements, settings: settings)
    let programs = wholeRuns
    // A first round warms the page cache and is watched for memory; its times are thrown away.
    var memory: [String: Int] = [:]
    for step in Steps.Step.allCases {
      let watch = MemoryWatch()
      let before = AnonymousMemory.now()
      try steps.run(step)
      memory[step.rawValue] = max(0, watch.stop() - before)
    }
    for (name, program) in programs {
      let outcome = try program.run(watchesMemory: true)
      guard outcome.status <= 1 else { throw BenchmarkError.message("\(name) ended with status \(outcome.status)") }
      memory[name] = outcome.anonymous
    }
    var lines = Samples()
    var times: [String: Samples] = [:]
    for _ in 0..<rounds {
      lines.add(try lineCount.run().seconds)
      for step in Steps.Step.allCases {
        times[step.rawValue, default: Samples()].add(try seconds { try steps.run(step) })
      }
      for (name, program) in programs { times[name, default: Samples()].add(try program.run().seconds) }
    }
    let size = ByteCount.of(path)
    return (Steps.Step.allCases.map(\.rawValue) + programs.map(\.name)).map { name in
      Row(
        file: label, bytes: size, instances: steps.instances, step: name, threads: settings.threads,
        samples: times[name] ?? Samples(), lineCount: lines, anonymous: memory[name] ?? 0)
    }
  }

  private var lineCount: Program { Program(path: "wc", arguments: ["-l", path]) }

  /// What a user runs, from start to end.
  private var wholeRuns: [(name: String, program: Program)] {
    guard let recol else { return [] }
    let threads = ["--threads", String(settings.threads)]
    return [
      ("recol info", Program(path: recol, arguments: ["info", path] + threads)),
      (
        "recol check",
        Program(path: recol, arguments: ["check", path, "--against", requirementPath] + threads)
      ),
      (
        "recol check, JSON",
        Program(path: recol, arguments: ["check", path, "--against", requirementPath, "--format", "json"] + threads)
      ),
    ]
  }
}

/// The size of a file.
enum ByteCount {
  static func of(_ path: String) -> Int {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// `250MB`, `4GB`, or a bare number.
  static func parse(_ text: String) -> Int? {
    for (suffix, factor) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1000)] where text.hasSuffix(suffix) {
      return Int(text.dropLast(2)).map { $0 * factor }
    }
    return Int(text)
  }
}
