import Archive
import Findings
import Reports
import Wording

/// What a scan ends with, and `scan --db` alone is: reports on what is in the database.
struct PortfolioJob {
  let settings: ScanSettings

  func perform() -> ExitStatus { report(to: ReportOutput(settings.general)) }

  /// Writes the reports.
  ///
  /// - Returns: the status that the models of the last scan ask for.
  func report(to output: ReportOutput<PortfolioReportFormat>) -> ExitStatus {
    var output = output
    let handover = HandoverJob(settings: settings)
    guard case .success(let mapping) = handover.mapping() else { return .badRequirements }
    do {
      ArchiveFile.renewViews(of: settings.database)
      let connection = try ArchiveFile.read(settings.database)
      let source = ArchivePortfolio(
        connection, path: settings.database, toolVersion: ToolVersion.number, day: ClockDay.today)
      var trouble: (any Error)?
      output.write { (format, look, sink) throws(SinkError) in
        do {
          try format.write(source, look, to: sink)
        } catch let error as SinkError {
          throw error
        } catch {
          // The database: the others would meet the same.
          trouble = trouble ?? error
        }
      }
      if let trouble { return ArchiveTrouble(trouble, settings).say() }
      let handed = try handover.write(from: connection, mapping: mapping)
      return max(output.status, handed, try Self.status(of: connection))
    } catch {
      return ArchiveTrouble(error, settings).say()
    }
  }

  /// The status that the models of the last scan ask for: those that are there.
  private static func status(of connection: Connection) throws(DatabaseError) -> ExitStatus {
    var status = ExitStatus.conforms
    try connection.rows(
      """
      SELECT DISTINCT status FROM model WHERE vanished IS NULL AND last_scan = (SELECT max(id) FROM scan)
      UNION SELECT 'error' FROM left_out
      WHERE reason IN ('unreadable-folder', 'unreadable-file') AND scan = (SELECT max(id) FROM scan)
      """
    ) { row in
      switch row.text(0) {
      case "error": status.raise(to: .badModel)
      case "fail": status.raise(to: .doesNotConform)
      default: break
      }
    }
    return status
  }
}
