import ByteInput

/// Finds files that were only moved: they are recognised by their content and need not be checked again. Where what is
/// asked reads names, a file that was renamed must be.
struct MoveSearch {
  private struct Candidate {
    let id: Int64
    let path: [UInt8]
  }

  private let connection: Connection
  private let scan: CurrentScan

  init(_ connection: Connection, _ scan: CurrentScan) { (self.connection, self.scan) = (connection, scan) }

  /// Looks at each new file that is as large as one that has vanished, and at nothing else: its bytes are hashed.
  ///
  /// - Complexity: O(bytes of the candidates), 2 GB/s.
  func perform() throws(DatabaseError) {
    var candidates: [Candidate] = []
    try connection.rows(
      """
      SELECT id, coalesce(path_bytes, CAST(path AS BLOB)) FROM model
      WHERE status = 'pending' AND first_scan = ?1 AND archive IS NULL AND file_bytes IN (
        SELECT file_bytes FROM model AS gone JOIN outcome ON outcome.content = gone.content AND outcome.profile = ?2
        WHERE gone.vanished = ?1 AND gone.archive IS NULL)
      ORDER BY id
      """, .integer(scan.id), .integer(scan.profile)
    ) { row in
      if let id = row.integer(0), let path = row.blob(1) { candidates.append(Candidate(id: Int64(id), path: path)) }
    }
    for candidate in candidates { try look(at: candidate) }
  }

  private func look(at candidate: Candidate) throws(DatabaseError) {
    guard let path = String(validating: candidate.path, as: UTF8.self), let source = try? ByteSource.raw(path) else {
      return
    }
    let digest = source.sha256()
    let (connection, scan) = (connection, scan)
    // An exchange structure in an archive of its own has another hash than its file: it is read again.
    let known = try connection.integer(
      """
      SELECT gone.id FROM model AS gone JOIN outcome ON outcome.content = gone.content AND outcome.profile = ?2
        AND outcome.named IN ('', (SELECT name FROM model WHERE id = ?4))
      WHERE gone.vanished = ?1 AND gone.sha256 = ?3 ORDER BY gone.id LIMIT 1
      """, .integer(scan.id), .integer(scan.profile), .text(digest), .integer(candidate.id))
    guard let known else { return }
    try connection.transaction { () throws(DatabaseError) in
      try connection.run(
        """
        UPDATE model SET (bytes, sha256, content, status) = (
          SELECT gone.bytes, gone.sha256, gone.content, outcome.status
          FROM model AS gone JOIN outcome ON outcome.content = gone.content AND outcome.profile = ?3
            AND outcome.named IN ('', model.name)
          WHERE gone.id = ?2)
        WHERE id = ?1
        """, .integer(candidate.id), SQLValue(known), .integer(scan.profile))
      try connection.run(
        """
        INSERT OR REPLACE INTO problem SELECT ?1, position, code, severity, message, line, offset, instance
        FROM problem WHERE model = ?2
        """, .integer(candidate.id), SQLValue(known))
      try connection.run(
        """
        INSERT OR REPLACE INTO version (model, first_scan, last_scan, sha256, status)
        SELECT id, ?2, ?2, sha256, status FROM model WHERE id = ?1
        """, .integer(candidate.id), .integer(scan.id))
    }
  }
}
