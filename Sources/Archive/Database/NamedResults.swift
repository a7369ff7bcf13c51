/// Brings a database of version 1 to version 2: what came out of requirements is kept by the name of the file, too, where
/// they read it. What such a database knows was kept without.
enum NamedResults {
  private static let tables = ["outcome", "result", "gap"]

  /// Makes the tables anew with the name in their keys, which SQLite cannot add; nothing where they have it.
  ///
  /// - Complexity: O(rows of results), once.
  static func add(to connection: Connection) throws(DatabaseError) {
    if try connection.has(column: "named", in: "outcome") { return }
    try connection.transaction { () throws(DatabaseError) in
      for table in tables {
        try connection.run("CREATE TABLE recol_before AS SELECT * FROM \(table)")
        try connection.run("DROP TABLE \(table)")
        try connection.run(definition(of: table))
        let columns = try connection.text(
          "SELECT group_concat(name, ', ') FROM pragma_table_info(?1) WHERE name <> 'named'", .text(table))
        let list = columns ?? ""
        try connection.run("INSERT INTO \(table) (\(list)) SELECT \(list) FROM recol_before")
        try connection.run("DROP TABLE recol_before")
      }
      try connection.run("PRAGMA user_version = \(ArchiveFile.version)")
    }
  }

  /// The statements of `tables.sql` that make a table and its indices.
  static func definition(of table: String) -> String {
    let statements = ArchiveSQL.tables.text.split(separator: ";\n").map { statement in
      statement.split(separator: "\n").drop { $0.hasPrefix("--") }.joined(separator: "\n")
    }
    return statements.filter { $0.hasPrefix("CREATE TABLE \(table) (") || isIndex($0, on: table) }
      .map { $0 + ";\n" }.joined()
  }

  private static func isIndex(_ statement: String, on table: String) -> Bool {
    statement.hasPrefix("CREATE INDEX ") && statement.contains(" ON \(table) (")
  }
}
