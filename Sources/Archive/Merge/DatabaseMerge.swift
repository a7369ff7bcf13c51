/// Takes the models of another archive into a database: those that are there, with all that is known of what they hold.
///
/// Ids are the same in both, so that rows are copied. What both know of a content is taken from the other.
struct DatabaseMerge {
  /// The tables that are copied whole, in the order in which they refer to each other.
  static let tables = [
    "profile", "requirement_file", "content", "class_count", "unit", "building", "storey", "room", "object_class",
    "property_fill", "readiness", "outcome", "result", "gap",
  ]

  /// Those of which a row may say less than the one that is there: a content that was read without a photo.
  private static let keptTables: Set<String> = ["profile", "content"]
  /// What a photo fills, and what requirements do.
  private static let photoTables = ["building", "storey", "room", "object_class", "property_fill", "readiness"]
  private static let resultTables = ["result", "gap"]

  private let connection: Connection
  private let scan: CurrentScan
  private let met: MetModels

  /// - Parameter met: the models that this merge comes upon.
  init(_ connection: Connection, _ scan: CurrentScan, _ met: MetModels) {
    (self.connection, self.scan, self.met) = (connection, scan, met)
  }

  /// Takes in the archive at `path`.
  ///
  /// - Throws: ``DatabaseError``, ``MergeTrouble/countTooLarge(path:line:)``.
  func add(_ path: String) throws {
    // Refuses what is no archive, before anything is written.
    _ = try ArchiveFile.read(path)
    try connection.run("ATTACH ?1 AS other", .text(path))
    defer { try? connection.run("DETACH other") }
    guard try CountBounds(connection).hold(inAttached: "other") else {
      throw MergeTrouble.countTooLarge(path: path, line: nil)
    }
    let (connection, scan, met) = (connection, scan, met)
    try connection.transaction { () throws(DatabaseError) in
      try letGo()
      for table in Self.tables {
        if Self.keptTables.contains(table) { try complete(table) } else { try copy(table) }
      }
      // Words of specifications may differ by the models that were asked first: the least of them stand.
      try copyWords("specification", word: "name", key: "profile, position")
      try copyWords("requirement", word: "text", key: "profile, specification, position")
      try met.add(of: "SELECT id FROM other.model WHERE vanished IS NULL", in: connection)
      try ModelRow.comeBack("SELECT id FROM other.model WHERE vanished IS NULL", in: connection, scan: scan)
      try connection.run(
        """
        INSERT INTO main.model
        SELECT id, path, path_bytes, folder, name, archive, file_bytes, modified, bytes, sha256, content, status, ?1, ?1,
          NULL, NULL
        FROM other.model WHERE vanished IS NULL
        ON CONFLICT (id) DO UPDATE SET
          file_bytes = excluded.file_bytes, modified = excluded.modified, bytes = excluded.bytes,
          sha256 = excluded.sha256, content = excluded.content, status = excluded.status,
          last_scan = excluded.last_scan, vanished = NULL
        """, .integer(scan.id))
      // What has gone from there since it was taken in is gone from here, unless another archive of this merge has it.
      try connection.run(
        """
        UPDATE main.model SET vanished = ?1 WHERE vanished IS NULL AND id NOT IN (SELECT model FROM \(MetModels.table))
          AND id IN (SELECT id FROM other.model WHERE vanished IS NOT NULL)
        """, .integer(scan.id))
      try connection.run(
        """
        UPDATE main.version SET vanished = ?1
        WHERE model IN (SELECT id FROM main.model WHERE vanished = ?1)
          AND first_scan = (SELECT max(first_scan) FROM main.version AS other_version WHERE model = main.version.model)
        """, .integer(scan.id))
      try connection.run(
        "DELETE FROM main.problem WHERE model IN (SELECT id FROM other.model WHERE vanished IS NULL)")
      try connection.run(
        """
        INSERT INTO main.problem
        SELECT * FROM other.problem WHERE model IN (SELECT id FROM other.model WHERE vanished IS NULL)
        """)
      try connection.run(
        """
        INSERT INTO main.version (model, first_scan, last_scan, sha256, status)
        SELECT id, ?1, ?1, sha256, status FROM other.model
        WHERE vanished IS NULL AND NOT EXISTS (
          SELECT 1 FROM main.version AS known
          WHERE known.model = other.model.id AND known.sha256 IS other.model.sha256
            AND known.first_scan = (SELECT max(first_scan) FROM main.version WHERE model = other.model.id))
        ON CONFLICT (model, first_scan) DO UPDATE SET sha256 = excluded.sha256, status = excluded.status
        """, .integer(scan.id))
      try connection.run(
        """
        INSERT OR REPLACE INTO main.left_out
        SELECT ?1, path, reason, detail FROM other.left_out
        WHERE scan = (SELECT max(id) FROM other.scan)
        """, .integer(scan.id))
    }
  }

  /// Takes away what the other archive says anew of the same content: rows that it has no more would stay beside.
  private func letGo() throws(DatabaseError) {
    for table in Self.photoTables {
      try connection.run(
        "DELETE FROM main.\(table) WHERE content IN (SELECT id FROM other.content WHERE objects IS NOT NULL)")
    }
    let named = try columns(of: "outcome").contains("named") ? "o.named" : "''"
    for table in Self.resultTables {
      try connection.run(
        """
        DELETE FROM main.\(table) AS r WHERE EXISTS (
          SELECT 1 FROM other.outcome AS o
          WHERE o.content = r.content AND o.profile = r.profile AND \(named) = r.named)
        """)
    }
  }

  /// Copies rows with an id; what the other archive does not say of one stays as it is here.
  private func complete(_ table: String) throws(DatabaseError) {
    let columns = try columns(of: table)
    let list = columns.joined(separator: ", ")
    let updates = columns.filter { $0 != "id" }.map { "\($0) = coalesce(excluded.\($0), \($0))" }
    try connection.run(
      """
      INSERT INTO main.\(table) (\(list)) SELECT \(list) FROM other.\(table) WHERE true
      ON CONFLICT (id) DO UPDATE SET \(updates.joined(separator: ", "))
      """)
  }

  /// Copies rows in the place of those that have their key.
  private func copy(_ table: String) throws(DatabaseError) {
    let list = try columns(of: table).joined(separator: ", ")
    try connection.run("INSERT OR REPLACE INTO main.\(table) (\(list)) SELECT \(list) FROM other.\(table)")
  }

  /// The columns that the other archive has: an earlier recol may have made it.
  private func columns(of table: String) throws(DatabaseError) -> [String] {
    var columns: [String] = []
    try connection.rows("SELECT name FROM pragma_table_info(?1, 'other')", .text(table)) { row in
      if let name = row.text(0), Self.isName(name) { columns.append(name) }
    }
    return columns
  }

  /// Whether a name is one of those that recol gives: what a strange database calls a column is no part of a statement.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "_")
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }

  private func copyWords(_ table: String, word: String, key: String) throws(DatabaseError) {
    try connection.run(
      """
      INSERT INTO main.\(table) SELECT * FROM other.\(table) WHERE true
      ON CONFLICT (\(key)) DO UPDATE SET \(word) = excluded.\(word) WHERE excluded.\(word) < \(word)
      """)
  }
}
