import Archive
import CArchive
import Findings
import Glibc
import Reports
import Wording

/// What `scan - --format jsonl` does: reads paths from standard input and writes a line for each model, in any order.
struct LinesJob {
  let settings: ScanSettings
  /// The most bytes of a path; the system takes 4,096.
  private static let longestPath = 1 << 20

  func perform() -> ExitStatus {
    // First of all: a thread that is begun before would still be ended by the signal.
    let interrupts = recol_interrupts()
    let requirements = ScanRequirements(settings)
    guard let profile = requirements.profile else { return .badRequirements }
    let workers = ScanWorkers(settings: settings, asked: profile.asked)
    let plan = ScanPlan(memory: settings.memory, threads: settings.general.threads, bytes: .max)
    let pool = WorkerPool(
      workers.arguments(threads: 1, memory: plan.sharedMemory), count: plan.shared, interrupts: interrupts,
      source: STDIN_FILENO)
    var input = PieceReader(descriptor: STDIN_FILENO, end: settings.pathEnd, longest: Self.longestPath)
    var failure: PieceFailure?
    var outgrown: [ModelJob] = []
    var status = requirements.bestStatus
    var counts = (models: 0, judged: 0)
    let sink = DescriptorSink(descriptor: STDOUT_FILENO)
    func write(_ job: ModelJob, _ answer: JobAnswer) throws {
      if case .line(let line) = answer, let said = ModelLine.Status(ofLine: line) {
        status.raise(to: Self.status(said))
        counts.models += 1
        if said != .read { counts.judged += 1 }
        return try sink.write(Array(line) + [0x0a])
      }
      // What is no line came of a process that is not sound.
      status.raise(to: .badModel)
      try sink.write(workers.line(of: job, answer))
    }
    do {
      var ending = try pool.run(
        next: {
          do throws(PieceFailure) {
            return switch try input.nextNow() {
            case .piece(let path): .job(ModelJob(path: path, size: Self.size(path)))
            case .later: .later
            case .end: .none
            }
          } catch {
            // Models that are being read are read to their end.
            failure = error
            return .none
          }
        },
        done: { job, answer in if answer == .tooLarge { outgrown.append(job) } else { try write(job, answer) } })
      let alone = WorkerPool(
        workers.arguments(threads: plan.threads, memory: plan.memory), count: 1, interrupts: pool.interrupts)
      if ending == .done { ending = try alone.run(next: { outgrown.popLast().map { .job($0) } ?? .none }, done: write) }
      // Models of which none was asked anything conform to nothing.
      if !settings.requirementFiles.isEmpty, counts.models > 0, counts.judged == 0 { status.raise(to: .doesNotConform) }
      if let failure { status.raise(to: ArchiveTrouble(failure, settings).say()) }
      return ending == .interrupted ? .interrupted : status
    } catch let error as SinkError {
      // A reader that has ended wants no more lines.
      guard case .refused(let number) = error else { return status }
      settings.general.messages.refuse("stdout", number)
      return .fault
    } catch {
      return ArchiveTrouble(error, settings).say()
    }
  }

  /// The exit status that a model asks for.
  private static func status(_ status: ModelLine.Status) -> ExitStatus {
    switch status {
    case .pass, .read: .conforms
    case .fail: .doesNotConform
    case .error: .badModel
    }
  }

  private static func size(_ path: [UInt8]) -> Int { ModelSchedule.size(String(decoding: path, as: UTF8.self)) }
}
