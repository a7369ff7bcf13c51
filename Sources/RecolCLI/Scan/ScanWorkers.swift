import Archive
import ByteInput
import Findings
import Reports
import Wording

/// The processes of a scan: how they are called, and what is said of a model whose process has not answered.
struct ScanWorkers {
  let settings: ScanSettings
  /// What models are asked; nil for nothing, or where nobody needs to be told.
  var asked: AskedProfile?

  /// The arguments of a process with so many threads and so much memory in bytes; program first.
  func arguments(threads: Int, memory: Int) -> [String] {
    // The program as it is now, even if its file is replaced meanwhile.
    var arguments = ["/proc/self/exe", "scan", "--worker", "--threads", "\(threads)", "--memory", "\(memory)"]
    arguments += ["--lang", settings.general.language.rawValue, "--day", settings.day]
    if settings.takesPhoto { arguments.append("--photo") }
    if let stage = settings.stage { arguments.append("--stage=\(stage)") }
    if let lot = settings.lot { arguments.append("--lot=\(lot)") }
    for file in settings.requirementFiles { arguments.append("--against=\(file)") }
    return arguments
  }

  /// The line of a model whose process has not given one.
  func line(of job: ModelJob, _ answer: JobAnswer) -> [UInt8] {
    let problem =
      switch answer {
      case .tooLong: Problem(.readerTooSlow, arguments: ["\(job.patience.components.seconds)"])
      case .cut: Problem(.changedWhileRead)
      case .tooLarge: Problem(.memoryExceeded)
      case .died(let signal?, _): Problem(.readerDied, arguments: ["\(signal)"])
      case .died(nil, let status): Problem(.readerEnded, arguments: ["\(status ?? 0)"])
      case .line: Problem(.readerEnded, arguments: ["0"])
      }
    var line = ModelLine(of: ModelPlace(PathBytes(bytes: job.path)))
    line.problems = [problem]
    line.asked = asked
    let sink = MemorySink()
    // Memory takes what is written.
    try? ModelLineReport(line, settings.general.language).write(to: sink)
    return sink.bytes
  }
}
