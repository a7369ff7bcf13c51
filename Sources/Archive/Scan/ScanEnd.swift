/// What is done when all models have been read.
struct ScanEnd {
  private let connection: Connection
  private let scan: CurrentScan

  init(_ connection: Connection, _ scan: CurrentScan) { (self.connection, self.scan) = (connection, scan) }

  /// Writes until when versions were seen, what was moved from where, and that the scan is at its end.
  func perform(now: String) throws(DatabaseError) {
    let (connection, scan) = (connection, scan)
    try connection.transaction { () throws(DatabaseError) in
      try connection.run(
        """
        UPDATE version SET last_scan = ?1, status = model.status FROM model
        WHERE model.id = version.model AND model.last_scan = ?1
          AND version.first_scan = (SELECT max(first_scan) FROM version AS other WHERE other.model = model.id)
        """, .integer(scan.id))
      try connection.run(
        """
        UPDATE model SET moved_from = (
          SELECT min(gone.id) FROM model AS gone WHERE gone.vanished = ?1 AND gone.content = model.content)
        WHERE first_scan = ?1 AND content IS NOT NULL
        """, .integer(scan.id))
      try connection.run("DELETE FROM left_out WHERE scan < ?1", .integer(scan.id))
      try connection.run("UPDATE scan SET ended = ?2 WHERE id = ?1", .integer(scan.id), .text(now))
    }
    // What others read from now on is one file; where somebody reads at this moment, SQLite does it later.
    try connection.run("PRAGMA wal_checkpoint(PASSIVE)")
  }
}
