/// What is done when all models have been read.
struct ScanEnd {
  private let connection: Connection
  private let scan: CurrentScan

  init(_ connection: Connection, _ scan: CurrentScan) { (self.connection, self.scan) = (connection, scan) }

  /// Writes until when versions were seen, what was moved from where, and that the scan is at its end.
  func perform(now: String) throws(DatabaseError) {
    let (connection, scan) = (connection, scan)
    try connection.transaction { () throws(DatabaseError) in
      try Withdrawal(connection, scan).perform()
      try connection.run(
        """
        UPDATE version SET last_scan = ?1, status = model.status FROM model
        WHERE model.id = version.model AND model.last_scan = ?1 AND model.vanished IS NULL
          AND version.first_scan = (SELECT max(first_scan) FROM version AS other WHERE other.model = model.id)
        """, .integer(scan.id))
      try connection.run("UPDATE version SET moved_from = NULL WHERE first_scan = ?1", .integer(scan.id))
      // Of several copies each has come from one: of the same name first.
      for name in ["name", "''"] { try pairMoved(telling: name) }
      // What a start before of the same scan paired may be paired otherwise now.
      try connection.run(
        """
        UPDATE model SET moved_from = (
          SELECT moved_from FROM version WHERE version.model = model.id AND moved_from IS NOT NULL
          ORDER BY first_scan DESC LIMIT 1)
        WHERE id IN (SELECT model FROM version WHERE first_scan = ?1)
        """, .integer(scan.id))
      try connection.run("DELETE FROM left_out WHERE scan < ?1", .integer(scan.id))
      try connection.run("UPDATE scan SET ended = ?2 WHERE id = ?1", .integer(scan.id), .text(now))
    }
    // What others read from now on is one file; where somebody reads at this moment, SQLite does it later.
    try connection.run("PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// Pairs paths that this scan found empty with those that hold the same since this scan, in the order of paths.
  ///
  /// - Parameter name: what both must have, too, as SQL.
  private func pairMoved(telling name: String) throws(DatabaseError) {
    try connection.run(
      """
      WITH gone AS MATERIALIZED (
        SELECT v.model, v.sha256, \(name) AS name,
          row_number() OVER (PARTITION BY v.sha256, \(name) ORDER BY m.path) AS place
        FROM version AS v JOIN model AS m ON m.id = v.model
        WHERE v.vanished = ?1 AND v.sha256 IS NOT NULL
          AND v.model NOT IN (SELECT moved_from FROM version WHERE first_scan = ?1 AND moved_from IS NOT NULL)
      ), arrived AS MATERIALIZED (
        SELECT v.model, v.sha256, \(name) AS name,
          row_number() OVER (PARTITION BY v.sha256, \(name) ORDER BY m.path) AS place
        FROM version AS v JOIN model AS m ON m.id = v.model
        WHERE v.first_scan = ?1 AND v.sha256 IS NOT NULL AND v.moved_from IS NULL AND v.vanished IS NULL
          AND NOT EXISTS (
            SELECT 1 FROM version AS b WHERE b.model = v.model AND b.vanished IS NULL AND b.first_scan = (
              SELECT max(first_scan) FROM version WHERE model = v.model AND first_scan < ?1))
      ), pair AS MATERIALIZED (
        SELECT a.model, g.model AS source FROM arrived AS a
        JOIN gone AS g ON g.sha256 = a.sha256 AND g.name = a.name AND g.place = a.place
      )
      UPDATE version SET moved_from = pair.source FROM pair WHERE version.model = pair.model AND version.first_scan = ?1
      """, .integer(scan.id))
  }
}
