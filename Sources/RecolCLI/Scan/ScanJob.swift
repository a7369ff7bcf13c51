import Archive
import ByteInput
import CArchive
import Findings
import Glibc
import Reports
import Wording

/// What `scan` does: scans folders into the database, then reports on what is in it.
struct ScanJob {
  private let settings: ScanSettings
  private var language: Language { settings.general.language }

  init(_ settings: ScanSettings) { self.settings = settings }

  func perform() -> ExitStatus {
    // First of all: a thread that is begun before would still be ended by the signal.
    let interrupts = recol_interrupts()
    let requirements = ScanRequirements(settings)
    guard let profile = requirements.profile else { return .badRequirements }
    guard case .success = HandoverJob(settings: settings).mapping() else { return .badRequirements }
    let output = ReportOutput(settings.general)
    let handovers = HandoverTargets(settings)
    let workers = ScanWorkers(settings: settings)
    let display = ScanDisplay(settings.general)
    let request = ArchiveScan.Request(
      folders: settings.folders.map(WalkRoots.plain), profile: profile, tool: ToolVersion.number,
      now: { ClockTime.now }, isAgain: settings.isAgain, memory: settings.memory, threads: settings.general.threads)
    let language = language
    let hooks = ArchiveScan.Hooks(
      worker: workers.arguments, lineOfFailure: workers.line, said: { Self.said($0, in: language) },
      progress: display.show, interrupts: interrupts)
    do {
      let (scan, ending, lock) = try ArchiveScan(into: settings.database, request, hooks).perform()
      display.end()
      if scan.isContinued { settings.general.messages.note(RunMessage.scanContinued.phrase.said(in: language)) }
      if ending == .interrupted {
        settings.general.messages.error(RunMessage.scanInterrupted.phrase.said(in: language))
      }
      let status = PortfolioJob(settings: settings).report(to: output, handovers)
      withExtendedLifetime(lock) {}
      return ending == .interrupted ? .interrupted : status
    } catch {
      display.end()
      return ArchiveTrouble(error, settings).say()
    }
  }

  private static func said(_ detail: LeftOutDetail, in language: Language) -> String {
    switch detail {
    case .path(let path): path.printable
    case .system(let number): SystemError.said(number, in: language)
    case .limit(let limit): "\(limit)"
    }
  }
}
