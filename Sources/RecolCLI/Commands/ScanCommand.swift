import Archive
import ArgumentParser
import Wording

/// `recol scan FOLDER… --db FILE`.
struct ScanCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scan", abstract: VerbAbstract.scan.said(), discussion: VerbDiscussion.scan.said())
  }

  @OptionGroup var options: ScanOptions

  func perform() throws(UsageError) -> ExitStatus {
    let settings = try ScanSettings(options)
    switch settings.task {
    case .scan: return ScanJob(settings).perform()
    case .lines: return LinesJob(settings: settings).perform()
    case .worker: return WorkerLoop(settings: settings).perform()
    case .merge: return MergeJob(settings: settings).perform()
    case .report: return PortfolioJob(settings: settings).perform()
    case .schema: return PrintJob(settings: settings, text: ArchiveFile.schema).perform()
    case .sparkDriver: return PrintJob(settings: settings, text: ArchiveFile.sparkDriver).perform()
    case .list: return ListJob(settings: settings).perform()
    }
  }
}
