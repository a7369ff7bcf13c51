import Findings

/// Reads what the last scan ended with.
struct SummaryReader {
  let connection: Connection

  func read(into summary: inout ArchiveSummary, limit: Int) throws(DatabaseError) {
    summary.history = try history()
    summary.scan = summary.history.first
    // What is to be done once more, where it did not come to its end.
    if let scan = summary.scan, scan.ended == nil {
      summary.scan?.isMerge = scan.folders.contains(where: LineFile.isNamed)
    }
    summary.profile = try profile()
    summary.totals = try totals()
    summary.statuses = try statuses()
    summary.unreadable = try unreadable(limit)
    (summary.leftOut, summary.leftOutReasons) = (try leftOut(limit), try leftOutReasons())
  }

  private func totals() throws(DatabaseError) -> PortfolioTotals {
    var totals = PortfolioTotals()
    try connection.rows(
      """
      SELECT buildings, models, readable, unreadable, pending, vanished, superseded, duplicates, bytes, storeys, rooms,
        rooms_with_area, area, objects, proxies, equipment, with_maker, with_serial, unasked
      FROM archive_summary
      """
    ) { row in
      (totals.buildings, totals.models, totals.readable) = (row.count(0), row.count(1), row.count(2))
      (totals.unreadable, totals.pending, totals.vanished) = (row.count(3), row.count(4), row.count(5))
      (totals.superseded, totals.duplicates, totals.bytes) = (row.count(6), row.count(7), row.count(8))
      (totals.storeys, totals.rooms, totals.roomsWithArea) = (row.count(9), row.count(10), row.count(11))
      (totals.area, totals.objects, totals.proxies) = (row.real(12) ?? 0, row.count(13), row.count(14))
      (totals.equipment, totals.withMaker, totals.withSerial) = (row.count(15), row.count(16), row.count(17))
      totals.unasked = row.count(18)
    }
    // By no view: those of an earlier recol serve, too, where the database cannot be written to.
    totals.unconcerned =
      try connection.integer(
        """
        SELECT count(*) FROM model AS m
        WHERE m.vanished IS NULL AND m.status = 'read'
          AND EXISTS (SELECT 1 FROM requirement_file WHERE profile = (SELECT id FROM current_profile))
          AND EXISTS (SELECT 1 FROM outcome WHERE content = m.content AND profile = (SELECT id FROM current_profile))
        """) ?? 0
    totals.isPhotographed =
      try connection.integer(
        """
        SELECT NOT EXISTS (SELECT 1 FROM latest_content)
          OR EXISTS (SELECT 1 FROM latest_content AS l JOIN content AS c ON c.id = l.content WHERE c.objects IS NOT NULL)
        """) == 1
    totals.implausibleRooms = try connection.integer("SELECT count(*) FROM implausible_room") ?? 0
    try connection.rows("SELECT target, sum(complete), sum(records) FROM readiness_summary GROUP BY target") { row in
      if row.text(0) == "gmao" { totals.readyForMaintenance = row.rate(1) } else { totals.readyForCOBie = row.rate(1) }
    }
    try connection.rows(
      """
      SELECT sum(valid), sum(valid + absent + placeholder + misplaced + invalid) FROM requirement_summary
      """
    ) { row in totals.checks = row.rate(0) }
    return totals
  }

  private func statuses() throws(DatabaseError) -> [ArchiveSummary.StatusCount] {
    var counts: [ArchiveSummary.StatusCount] = []
    try connection.rows("SELECT status, models FROM status_summary ORDER BY status") { row in
      counts.append(ArchiveSummary.StatusCount(status: row.text(0) ?? "", models: row.count(1)))
    }
    return counts
  }

  private func unreadable(_ limit: Int) throws(DatabaseError) -> [UnreadableModel] {
    var models: [UnreadableModel] = []
    try connection.rows(
      "SELECT path, file_bytes, code, message FROM unreadable ORDER BY code, path LIMIT ?1", .integer(Int64(limit))
    ) { row in
      models.append(
        UnreadableModel(
          path: row.text(0) ?? "", bytes: row.integer(1), code: row.text(2).flatMap(ProblemCode.init(rawValue:)),
          message: row.text(3) ?? ""))
    }
    return models
  }

  private func leftOut(_ limit: Int) throws(DatabaseError) -> [LeftOutPath] {
    var paths: [LeftOutPath] = []
    try connection.rows(
      """
      SELECT path, reason, detail FROM left_out WHERE scan = (SELECT id FROM last_scan)
      ORDER BY reason NOT IN ('unreadable-folder', 'unreadable-file'), reason, path LIMIT ?1
      """, .integer(Int64(limit))
    ) { row in
      paths.append(LeftOutPath(path: row.text(0) ?? "", reason: row.text(1) ?? "", detail: row.text(2)))
    }
    return paths
  }

  private func leftOutReasons() throws(DatabaseError) -> [ArchiveSummary.LeftOutCount] {
    var counts: [ArchiveSummary.LeftOutCount] = []
    try connection.rows(
      """
      SELECT reason, count(*) FROM left_out WHERE scan = (SELECT id FROM last_scan) GROUP BY reason ORDER BY reason
      """
    ) { row in counts.append(ArchiveSummary.LeftOutCount(reason: row.text(0) ?? "", paths: row.count(1))) }
    return counts
  }

  private func profile() throws(DatabaseError) -> PortfolioProfile? {
    var profile: PortfolioProfile?
    try connection.rows("SELECT name, stage, lot, photo FROM current_profile") { row in
      profile = PortfolioProfile(
        name: row.text(0) ?? "", stage: row.text(1), lot: row.text(2), takesPhoto: row.count(3) == 1)
    }
    // An archive of an earlier recol that cannot be written to does not have the column.
    let refused = try connection.has(column: "refused", in: "requirement_file") ? "refused" : "0"
    try connection.rows(
      """
      SELECT path, title, sha256, \(refused), kind FROM requirement_file WHERE profile = (SELECT id FROM current_profile)
      ORDER BY position
      """
    ) { row in
      profile?.files.append(
        PortfolioProfile.File(
          path: row.text(0) ?? "", kind: row.text(4) ?? "", title: row.text(1), sha256: row.text(2),
          refusedDemands: row.count(3)))
    }
    if try connection.has(column: "lot_titles", in: "profile") {
      try connection.rows(
        """
        SELECT l.key, l.value FROM profile AS p, json_each(p.lot_titles) AS l
        WHERE p.id = (SELECT id FROM current_profile)
        """
      ) { row in
        if let id = row.text(0), let title = row.text(1) { profile?.lotTitles[id] = title }
      }
    }
    return profile
  }

  private func history() throws(DatabaseError) -> [ScanRecord] {
    var scans: [ScanRecord] = []
    var folders: [String: [String]] = [:]
    try connection.rows(
      "SELECT s.id, f.value FROM scan AS s JOIN json_each(s.folders) AS f ORDER BY s.id, f.key"
    ) { row in folders[row.text(0) ?? "", default: []].append(row.text(1) ?? "") }
    try connection.rows(
      """
      SELECT scan, started, ended, tool, profile, new, moved, changed, vanished FROM history
      ORDER BY started DESC, scan DESC
      """
    ) { row in
      var scan = ScanRecord(
        started: row.text(1) ?? "", ended: row.text(2), tool: row.text(3) ?? "",
        folders: folders[row.text(0) ?? ""] ?? [], profile: row.text(4) ?? "")
      (scan.new, scan.moved, scan.changed, scan.vanished) = (row.count(5), row.count(6), row.count(7), row.count(8))
      scans.append(scan)
    }
    return scans
  }
}
