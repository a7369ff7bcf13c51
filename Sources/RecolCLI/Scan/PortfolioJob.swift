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
    do {
      let connection = try ArchiveFile.read(settings.database)
      output.write { (format, look, sink) throws(SinkError) in
        let out = ByteWriter(sink)
        out.text("\(settings.database)\n")
        try out.finish()
      }
      return max(output.status, try Self.status(of: connection))
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
