import Archive
import ByteInput
import CArchive
import Checking
import Findings
import Glibc
import Reports
import Wording

/// What a worker of a scan does: reads paths, each ended by NUL, and writes the line of each model.
struct WorkerLoop {
  let settings: ScanSettings

  func perform() -> ExitStatus {
    recol_end_with_parent()
    let language = settings.general.language
    let requirements = ScanRequirements.load(settings)
    let reader = ModelReader(
      prepared: PreparedRequirements(requirements, days: CheckDays(today: settings.day), language: language),
      unasked: RulesBetweenFiles(requirements, language: language).results,
      asked: ScanRequirements.profile(of: requirements, settings).asked, takesPhoto: settings.takesPhoto,
      threads: settings.general.threads, language: language)
    // Pages of files are given back where there are too many; memory of the process's own cannot be.
    let keeper = MemoryKeeper(limit: settings.memory) { _exit(workerOutOfMemory) }
    defer { keeper.end() }
    let watch = CutWatch()
    let sink = DescriptorSink(descriptor: STDOUT_FILENO)
    var input = PieceReader(descriptor: STDIN_FILENO, end: 0, longest: 1 << 20)
    // Where paths cannot be read any more, whoever sent them has ended.
    while let path = try? input.next() {
      watch.begin()
      do throws(SinkError) {
        try ModelLineReport(reader.line(at: PathBytes(bytes: path)), language).write(to: sink)
      } catch {
        // Nobody reads any more: whoever asked has ended.
        return .fault
      }
    }
    return .conforms
  }
}
