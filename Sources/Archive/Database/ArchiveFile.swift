/// Opens the database of an archive: makes it where there is none, and refuses what is not one.
public enum ArchiveFile {
  /// `PRAGMA application_id` of the databases of recol: "recl".
  public static let application = 0x7265_636c
  /// `PRAGMA user_version` of the tables that this recol knows.
  public static let version = 2

  /// The SQL of the tables and views, with the marks of recol: what `sqlite3` makes an empty archive of.
  public static var schema: String {
    ArchiveSQL.tables.text + "\nPRAGMA application_id = \(application);\nPRAGMA user_version = \(version);\n\n"
      + ArchiveSQL.views.text
  }

  /// The driver that scans on a cluster of Apache Spark, in Python.
  public static var sparkDriver: String { ArchiveSQL.sparkDriver.text }

  /// Opens the database at `path` to write; its tables are made where it is new, its views anew.
  ///
  /// It is set to write ahead (WAL), so that others read while a scan writes, and a power cut costs the last
  /// transactions and never the database.
  /// - Throws: ``DatabaseError``.
  public static func write(_ path: String) throws(DatabaseError) -> Connection {
    let connection = try Connection(path, .write)
    try connection.run("PRAGMA temp_store = MEMORY")
    try look(at: connection, path, isNewAllowed: true)
    try connection.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000")
    if try connection.integer("PRAGMA user_version") == 0 {
      try connection.transaction { () throws(DatabaseError) in
        try connection.run(ArchiveSQL.tables.text)
        try connection.run("PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
      }
    }
    try addColumns(to: connection)
    try makeViews(in: connection)
    return connection
  }

  /// Opens the database at `path` to read. What does not fit into memory while it answers goes to temporary files.
  ///
  /// - Throws: ``DatabaseError``; a file that is missing or empty is refused.
  public static func read(_ path: String) throws(DatabaseError) -> Connection {
    let connection = try Connection(path, .read)
    try look(at: connection, path, isNewAllowed: false)
    return connection
  }

  /// Puts the views of this version into the database at `path`, where others are in it and it can be written to.
  public static func renewViews(of path: String) {
    // Where it cannot be, what is there is asked.
    guard let connection = try? Connection(path, .change) else { return }
    guard (try? look(at: connection, path, isNewAllowed: false)) != nil else { return }
    guard (try? addColumns(to: connection)) != nil else { return }
    try? makeViews(in: connection)
  }

  /// Leaves the database at `path` as one file, where nobody has it open: a connection that only reads makes the files of
  /// the write-ahead log beside it, and only one that may write takes them away again.
  public static func settle(_ path: String) {
    // Where it cannot be written to, what is there stays.
    guard let connection = try? Connection(path, .change) else { return }
    _ = try? connection.integer("PRAGMA user_version")
  }

  /// Adds the columns that an earlier recol did not make, with what it knew in other places.
  private static func addColumns(to connection: Connection) throws(DatabaseError) {
    if try !connection.has(column: "refused", in: "requirement_file") {
      try connection.run("ALTER TABLE requirement_file ADD COLUMN refused INTEGER NOT NULL DEFAULT 0")
    }
    if try !connection.has(column: "lot_titles", in: "profile") {
      try connection.run("ALTER TABLE profile ADD COLUMN lot_titles TEXT")
    }
    if try !connection.has(column: "day", in: "profile") {
      try connection.run("ALTER TABLE profile ADD COLUMN day TEXT")
    }
    try NamedResults.add(to: connection)
    if try connection.has(column: "moved_from", in: "version") { return }
    try connection.transaction { () throws(DatabaseError) in
      try connection.run(
        """
        ALTER TABLE version ADD COLUMN vanished INTEGER REFERENCES scan (id);
        ALTER TABLE version ADD COLUMN moved_from INTEGER REFERENCES model (id);
        UPDATE version SET vanished = model.vanished FROM model WHERE model.id = version.model
          AND version.first_scan = (SELECT max(first_scan) FROM version AS other WHERE other.model = model.id);
        UPDATE version SET moved_from = model.moved_from FROM model
        WHERE model.id = version.model AND version.first_scan = model.first_scan;
        """)
    }
  }

  /// Refuses a database that is of another program, or of a later recol.
  private static func look(at connection: Connection, _ path: String, isNewAllowed: Bool) throws(DatabaseError) {
    let version = try connection.integer("PRAGMA user_version") ?? 0
    let application = try connection.integer("PRAGMA application_id") ?? 0
    let tables = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
    if version == 0, application == 0, tables == 0, isNewAllowed { return }
    guard application == Self.application, version > 0 else { throw .foreign(path: path) }
    guard version <= Self.version else { throw .newer(path: path, version: version, known: Self.version) }
  }

  /// Takes recol's views of whatever version out and puts this one's in; nothing where they are the same. Views that
  /// somebody else made are left alone.
  private static func makeViews(in connection: Connection) throws(DatabaseError) {
    let wanted = ArchiveSQL.views.text
    let own = ArchiveSQL.viewNames
    var known: [String] = []
    var isOld = false
    try connection.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'view' ORDER BY name") { row in
      // Names of SQL are the same in capitals and small letters.
      guard let name = row.text(0), own.contains(name.lowercased()) else { return }
      known.append(name)
      if let sql = row.text(1), !wanted.contains(sql) { isOld = true }
    }
    if !isOld, known.count == own.count { return }
    try connection.transaction { () throws(DatabaseError) in
      for name in known { try connection.drop(view: name) }
      try connection.run(wanted)
    }
  }
}
