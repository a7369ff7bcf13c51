import ByteInput

/// Takes down what a walk comes upon: which models there are, and which of them are to be read.
///
/// A model whose file has the size and the time that it had is not read again. What is known of it stays, and stands
/// under what is asked now, where that was asked of it before: under the same name, where that is read.
struct Discovery {
  private let connection: Connection
  private let scan: CurrentScan
  /// Whether all is to be read again.
  private let isAgain: Bool
  private let note: Statement
  private let met: MetModels
  /// Folders of which nobody knows what is in them.
  private var unknown: [String] = []
  private var pendingRows = 0

  init(_ connection: Connection, _ scan: CurrentScan, isAgain: Bool) throws(DatabaseError) {
    (self.connection, self.scan, self.isAgain) = (connection, scan, isAgain)
    // Where the scan goes on, it walks anew.
    try connection.run("DELETE FROM left_out WHERE scan = ?1", .integer(scan.id))
    met = try MetModels(connection)
    note = try connection.statement(
      "INSERT OR REPLACE INTO left_out (scan, path, reason, detail) VALUES (?1, ?2, ?3, ?4)")
  }

  /// Takes down one thing; in transactions of a thousand.
  ///
  /// - Parameter said: the words for a detail.
  mutating func add(_ found: Found, said: (LeftOutDetail) -> String) throws(DatabaseError) {
    if pendingRows == 0 { try connection.run("BEGIN IMMEDIATE") }
    switch found {
    case .model(let model):
      let row = ModelRow(model)
      try row.upsert(in: connection, scan: scan, keeping: isAgain ? .ofThisScan : .ofAnyScan)
      try met.add(row.id)
    case .leftOut(let thing):
      if thing.reason.isUnreadable { unknown.append(thing.path.printable) }
      try note.bind([
        .integer(scan.id), .text(thing.path.printable), .text(thing.reason.rawValue),
        SQLValue(thing.detail.map(said)),
      ])
      while try note.step() {}
    }
    pendingRows += 1
    if pendingRows == 1000 { try commit() }
  }

  private mutating func commit() throws(DatabaseError) {
    try connection.run("COMMIT")
    pendingRows = 0
  }

  /// The walk is at its end: what was not met has vanished, and what was asked before need not be asked again.
  mutating func finish(folders: [PathBytes]) throws(DatabaseError) {
    if pendingRows > 0 { try commit() }
    let (connection, scan) = (connection, scan)
    let (roots, unknown) = (folders.map(\.printable), unknown)
    // A table of them: an expression of thousands is deeper than SQLite goes.
    try connection.run("CREATE TEMP TABLE IF NOT EXISTS walked (path TEXT, is_known INTEGER)")
    try connection.run("DELETE FROM temp.walked")
    defer {
      try? connection.run("DROP TABLE temp.walked")
      try? MetModels.forget(in: connection)
    }
    try connection.transaction { () throws(DatabaseError) in
      for root in roots { try connection.run("INSERT INTO temp.walked VALUES (?1, 1)", .text(root)) }
      for folder in unknown { try connection.run("INSERT INTO temp.walked VALUES (?1, 0)", .text(folder)) }
      // What lies below a folder that cannot be read today is not known to have gone.
      try connection.run(
        """
        UPDATE model SET vanished = ?1 WHERE id NOT IN (SELECT model FROM \(MetModels.table)) AND vanished IS NULL
          AND EXISTS (SELECT 1 FROM temp.walked AS w WHERE w.is_known AND \(WalkRoots.isBelow))
          AND NOT EXISTS (SELECT 1 FROM temp.walked AS w WHERE NOT w.is_known AND \(WalkRoots.isBelow))
        """, .integer(scan.id))
      try connection.run(
        """
        UPDATE version SET vanished = ?1
        WHERE model IN (SELECT id FROM model WHERE vanished = ?1)
          AND first_scan = (SELECT max(first_scan) FROM version AS other WHERE other.model = version.model)
        """, .integer(scan.id))
      try connection.run(
        """
        UPDATE model SET status = coalesce(
          (SELECT status FROM outcome
            WHERE outcome.content = model.content AND outcome.profile = ?2 AND outcome.named IN ('', model.name)),
          'pending')
        WHERE last_scan = ?1 AND status <> 'pending' AND content IS NOT NULL
        """, .integer(scan.id), .integer(scan.profile))
    }
  }
}
