/// Takes back what a scan wrote of models before it was interrupted, and that were gone when it went on: it is to end
/// with the rows of a scan in one go, which would not have met them.
struct Withdrawal {
  private let connection: Connection
  private let scan: Int64

  init(_ connection: Connection, _ scan: CurrentScan) { (self.connection, self.scan) = (connection, scan.id) }

  /// Takes it back; in the caller's transaction, before what was moved is paired.
  func perform() throws(DatabaseError) {
    try forgetNew()
    try restoreVersions()
    try restoreModels()
  }

  private func run(_ sql: String) throws(DatabaseError) { try connection.run(sql, .integer(scan)) }

  /// Models that no scan before this one met are none of the archive.
  private func forgetNew() throws(DatabaseError) {
    let new = "SELECT id FROM model WHERE first_scan = ?1 AND vanished = ?1"
    for table in ["problem", "version"] { try run("DELETE FROM \(table) WHERE model IN (\(new))") }
    // A start before may have said that something came from there.
    try run("UPDATE version SET moved_from = NULL WHERE moved_from IN (\(new))")
    try run("UPDATE model SET moved_from = NULL WHERE moved_from IN (\(new))")
    try run("DELETE FROM model WHERE first_scan = ?1 AND vanished = ?1")
  }

  /// A version that began and ended in this scan was none: the one before it is what the scan found gone, unless it was
  /// gone already.
  private func restoreVersions() throws(DatabaseError) {
    let passing = "SELECT model FROM version WHERE first_scan = ?1 AND vanished = ?1"
    try connection.run("CREATE TEMP TABLE IF NOT EXISTS withdrawn (model INTEGER PRIMARY KEY)")
    try connection.run("DELETE FROM temp.withdrawn")
    try run("INSERT INTO temp.withdrawn \(passing)")
    try run("DELETE FROM version WHERE first_scan = ?1 AND vanished = ?1")
    try run(
      """
      UPDATE version SET vanished = coalesce(vanished, ?1)
      WHERE model IN (SELECT model FROM temp.withdrawn)
        AND first_scan = (SELECT max(first_scan) FROM version AS other WHERE other.model = version.model)
      """)
    // What was the matter was so with the bytes that are taken back.
    try connection.run("DELETE FROM problem WHERE model IN (SELECT model FROM temp.withdrawn)")
    try connection.run(
      """
      UPDATE model SET vanished = v.vanished, sha256 = v.sha256, status = v.status,
        content = (SELECT id FROM content WHERE sha256 = v.sha256),
        bytes = (SELECT bytes FROM content WHERE sha256 = v.sha256)
      FROM version AS v
      WHERE v.model = model.id AND model.id IN (SELECT model FROM temp.withdrawn)
        AND v.first_scan = (SELECT max(first_scan) FROM version WHERE model = model.id)
      """)
    try connection.run("DROP TABLE temp.withdrawn")
  }

  /// The last scan that met a model is that of its last version.
  private func restoreModels() throws(DatabaseError) {
    try run(
      """
      UPDATE model SET last_scan = v.last_scan FROM version AS v
      WHERE v.model = model.id AND model.vanished IS NOT NULL AND model.last_scan = ?1 AND v.last_scan < ?1
        AND v.first_scan = (SELECT max(first_scan) FROM version WHERE model = model.id)
      """)
  }
}
