import Archive
import Wording

/// What `scan --merge` does: takes other archives, and lines of models, into the database.
struct MergeJob {
  let settings: ScanSettings

  func perform() -> ExitStatus {
    guard let profile = ScanRequirements(settings).profile else { return .badRequirements }
    let output = ReportOutput(settings.general)
    let handovers = HandoverTargets(settings)
    do {
      try ArchiveMerge(
        into: settings.database, profile: profile, tool: ToolVersion.number, now: { ClockTime.now }
      ).perform(settings.folders)
    } catch {
      return ArchiveTrouble(error, settings).say()
    }
    return PortfolioJob(settings: settings).report(to: output, handovers)
  }
}
