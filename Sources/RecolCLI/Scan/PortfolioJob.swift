import Archive
import Findings
import Reports
import Wording

/// What a scan ends with, and `scan --db` alone is: reports on what is in the database.
struct PortfolioJob {
  let settings: ScanSettings

  func perform() -> ExitStatus { report(to: ReportOutput(settings.general), HandoverTargets(settings)) }

  /// Writes the reports.
  ///
  /// - Returns: the status that the models of the last scan ask for.
  func report(to output: ReportOutput<PortfolioReportFormat>, _ handovers: HandoverTargets) -> ExitStatus {
    let status = write(to: output, handovers)
    ArchiveFile.settle(settings.database)
    return status
  }

  private func write(to output: ReportOutput<PortfolioReportFormat>, _ handovers: HandoverTargets) -> ExitStatus {
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
      let handed = try handover.write(from: connection, mapping: mapping, to: handovers)
      let status = try Self.status(of: connection)
      if status == .badModel, try Self.isEmpty(connection) {
        let messages = settings.general.messages
        messages.error(RunMessage.noModelsFound.phrase.said(in: messages.language, [settings.database]))
      }
      return max(output.status, handed, status)
    } catch {
      return ArchiveTrouble(error, settings).say()
    }
  }

  /// Whether a scan has found no model at all, or none any more: a folder that is not mounted is empty.
  private static func isEmpty(_ connection: Connection) throws(DatabaseError) -> Bool {
    try connection.integer(
      "SELECT EXISTS (SELECT 1 FROM scan) AND NOT EXISTS (SELECT 1 FROM model WHERE vanished IS NULL)") == 1
  }

  /// The status that the models of the last scan ask for: those that are there. Models that were not asked what the scan
  /// asks do not conform to it, nor does any model to demands that could not be read. One whose discipline is asked
  /// nothing need not, where others are.
  private static func status(of connection: Connection) throws(DatabaseError) -> ExitStatus {
    var status: ExitStatus = try isEmpty(connection) ? .badModel : .conforms
    try connection.rows(
      """
      SELECT DISTINCT status FROM model WHERE vanished IS NULL AND last_scan = (SELECT max(id) FROM scan)
      UNION SELECT 'error' FROM left_out
      WHERE reason IN ('unreadable-folder', 'unreadable-file') AND scan = (SELECT max(id) FROM scan)
      UNION SELECT 'fail' FROM requirement_file WHERE refused > 0 AND profile = (SELECT id FROM current_profile)
      UNION SELECT 'fail' FROM model
      WHERE vanished IS NULL AND status = 'read'
        AND EXISTS (SELECT 1 FROM requirement_file WHERE profile = (SELECT id FROM current_profile))
        AND (
          NOT EXISTS (
            SELECT 1 FROM outcome WHERE content = model.content AND profile = (SELECT id FROM current_profile))
          OR NOT EXISTS (SELECT 1 FROM model WHERE vanished IS NULL AND status IN ('pass', 'fail')))
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
