import CSQLite
import Glibc
import Testing

@testable import Archive

@Suite("The file of an archive")
struct ArchiveFileTests {
  private let path = "/tmp/recol-archive-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).sqlite"

  private func remove() { for end in ["", "-wal", "-shm"] { unsafe unlink(path + end) } }

  @Test("A new file has the tables, the version and the mark of recol")
  func newFile() throws {
    defer { remove() }
    let connection = try ArchiveFile.write(path)
    #expect(try connection.integer("PRAGMA user_version") == ArchiveFile.version)
    #expect(try connection.integer("PRAGMA application_id") == ArchiveFile.application)
    #expect(try connection.text("PRAGMA journal_mode") == "wal")
    #expect(try connection.integer("SELECT count(*) FROM model") == 0)
  }

  @Test("It is opened again with what it holds, its views are those of this version, and those of others stay")
  func openedAgain() throws {
    defer { remove() }
    do {
      let connection = try ArchiveFile.write(path)
      try connection.run("CREATE VIEW mine AS SELECT 1")
      try connection.run("DROP VIEW history; CREATE VIEW History AS SELECT 'ancient'")
      try connection.run("INSERT INTO profile VALUES (1, 'a', 'photo', NULL, NULL, 1, NULL, NULL)")
    }
    let connection = try ArchiveFile.write(path)
    #expect(try connection.integer("SELECT count(*) FROM profile") == 1)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%ancient%'") == 0)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'history'") == 1)
    #expect(try connection.integer("SELECT * FROM mine") == 1)
  }

  @Test("An archive of an earlier recol gets the titles of lots, those of the last scan stand, and ids stay ids")
  func lotTitles() throws {
    defer { remove() }
    do {
      let connection = try ArchiveFile.write(path)
      try connection.run(
        """
        DROP TABLE profile;
        CREATE TABLE profile (
          id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, stage TEXT, lot TEXT,
          photo INTEGER NOT NULL
        ) STRICT
        """)
    }
    let connection = try ArchiveFile.write(path)
    var profile = ScanProfile(stage: "doe", takesPhoto: true)
    profile.lotTitles = [("a\"b", "L'un"), ("cvc", "HVAC")]
    let id = try profile.record(in: connection)
    profile.lotTitles = [("cvc", "Chauffage, ventilation")]
    #expect(try profile.record(in: connection) == id)
    var titles: [String: String] = [:]
    try connection.rows("SELECT l.key, l.value FROM profile, json_each(lot_titles) AS l") { row in
      titles[row.text(0) ?? ""] = row.text(1)
    }
    #expect(titles == ["a\"b": "L'un", "cvc": "Chauffage, ventilation"])
  }

  @Test("A database of version 1 is read as it is, and keeps its results when it is written to")
  func versionOne() throws {
    defer { remove() }
    do {
      let connection = try ArchiveFile.write(path)
      for table in ["outcome", "result", "gap"] {
        let text = NamedResults.definition(of: table).replacing("  named TEXT NOT NULL DEFAULT '',", with: "  --")
          .replacing(", named", with: "")
        #expect(text.contains("CREATE TABLE \(table) ("))
        try connection.run("DROP TABLE \(table); \(text)")
      }
      #expect(try !connection.has(column: "named", in: "result"))
      try connection.run(
        """
        PRAGMA user_version = 1;
        INSERT INTO profile VALUES (1, 'a', 'R', NULL, NULL, 0, NULL, NULL);
        INSERT INTO content (id, sha256, bytes, schema, instances) VALUES (7, 'b', 9, 'IFC4', 1);
        INSERT INTO specification VALUES (1, 0, 0, 'S', 'S', NULL, NULL, NULL);
        INSERT INTO outcome VALUES (7, 1, 'fail', NULL);
        INSERT INTO result VALUES (7, 1, 0, 'fail', NULL, 3, 1, 2, 1, 2, 0, 0, 0, 0);
        INSERT INTO gap VALUES (7, 1, 0, 0, 'IfcWall', 'absent.property', 2)
        """)
    }
    #expect(try ArchiveFile.read(path).integer("SELECT failed FROM result") == 2)
    for _ in 0..<2 {
      let connection = try ArchiveFile.write(path)
      #expect(try connection.integer("PRAGMA user_version") == ArchiveFile.version)
      #expect(try connection.text("SELECT status || '/' || named FROM outcome") == "fail/")
      #expect(try connection.integer("SELECT failed + not_evaluable FROM result WHERE named = ''") == 2)
      #expect(try connection.text("SELECT class || objects || named FROM gap") == "IfcWall2")
      let index = "SELECT count(*) FROM sqlite_schema WHERE name = 'result_by_specification'"
      #expect(try connection.integer(index) == 1)
      #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'recol_before'") == 0)
      #expect(try connection.text("PRAGMA integrity_check") == "ok")
    }
  }

  @Test("A name in a database is a name, and no statement")
  func hostileView() throws {
    let stolen = path + ".stolen"
    let name = "A\"; COMMIT; VACUUM INTO '\(stolen)'; --"
    let quoted = name.replacing("\"", with: "\"\"")
    defer {
      remove()
      unsafe unlink(stolen)
    }
    do {
      let connection = try ArchiveFile.write(path)
      try connection.run("CREATE VIEW \"\(quoted)\" AS SELECT 1; DROP VIEW history")
    }
    let connection = try ArchiveFile.write(path)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'history'") == 1)
    try connection.drop(view: name)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = ?1", .text(name)) == 0)
    #expect(unsafe access(stolen, F_OK) != 0)
  }

  @Test("Triggers of a database do not run, and its schema cannot be written")
  func hostileSchema() throws {
    defer { remove() }
    let connection = try ArchiveFile.write(path)
    try connection.run(
      """
      CREATE TRIGGER grow AFTER INSERT ON profile BEGIN INSERT INTO profile VALUES (99, 'b', 'photo', NULL, NULL, 1, NULL, NULL); END;
      INSERT INTO profile VALUES (1, 'a', 'photo', NULL, NULL, 1, NULL, NULL)
      """)
    #expect(try connection.integer("SELECT count(*) FROM profile") == 1)
    #expect(throws: DatabaseError.self) {
      try connection.run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'profile'")
    }
    #expect(throws: DatabaseError.self) { try connection.text("SELECT load_extension('libc.so.6')") }
  }

  @Test("A database of another program, one of a later version, and what is no database are refused")
  func refusals() throws {
    defer { remove() }
    do { try Connection(path).run("CREATE TABLE mine (x)") }
    #expect(throws: DatabaseError.foreign(path: path)) { try ArchiveFile.write(path) }
    remove()
    do { try ArchiveFile.write(path).run("PRAGMA user_version = 9") }
    #expect(throws: DatabaseError.newer(path: path, version: 9, known: ArchiveFile.version)) {
      try ArchiveFile.write(path)
    }
    remove()
    let file = unsafe fopen(path, "w")
    unsafe fputs(String(repeating: "no database at all ", count: 200), file)
    unsafe fclose(file)
    #expect { try ArchiveFile.write(path) } throws: { ($0 as? DatabaseError)?.matter == .content }
  }

  @Test("Values come back as they were given, hostile text included")
  func values() throws {
    let connection = try Connection(":memory:")
    try connection.run("CREATE TABLE t (a, b, c, d, e)")
    let text = "a'); DROP TABLE t; --\0é\u{202E}"
    try connection.run("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)", .null, 7, .real(0.5), .text(text), .blob([0, 255]))
    #expect(try connection.integer("SELECT ?1 = '' AND ?2 = x''", "", .blob([])) == 1)
    try connection.rows("SELECT * FROM t") { row in
      #expect(row.columns == ["a", "b", "c", "d", "e"])
      #expect(row.text(0) == nil && row.integer(1) == 7 && row.real(2) == 0.5)
      #expect(row.text(3) == text && row.blob(4) == [0, 255])
    }
  }

  @Test("A transaction that fails leaves nothing behind")
  func transaction() throws {
    let connection = try Connection(":memory:")
    try connection.run("CREATE TABLE t (a UNIQUE)")
    #expect(throws: DatabaseError.self) {
      try connection.transaction { () throws(DatabaseError) in
        try connection.run("INSERT INTO t VALUES (1)")
        try connection.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
  }
}
