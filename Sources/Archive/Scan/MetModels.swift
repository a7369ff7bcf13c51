/// The models that one walk, or one merge, comes upon, as long as it goes.
///
/// The id of the scan does not tell: a scan that goes on after an interruption walks anew, and keeps its id. What an
/// earlier walk of it came upon may be gone since.
struct MetModels {
  /// The table of their ids, as SQL names it: of this connection alone, so that a walk that is killed leaves nothing.
  static let table = "temp.met"

  private let note: Statement

  /// None so far.
  init(_ connection: Connection) throws(DatabaseError) {
    try connection.run("CREATE TEMP TABLE IF NOT EXISTS met (model INTEGER PRIMARY KEY)")
    try connection.run("DELETE FROM \(Self.table)")
    note = try connection.statement("INSERT OR IGNORE INTO \(Self.table) VALUES (?1)")
  }

  /// Takes one down.
  ///
  /// - Complexity: O(log models), and some 16 bytes of memory for each.
  func add(_ model: Int64) throws(DatabaseError) {
    try note.bind([.integer(model)])
    while try note.step() {}
  }

  /// Takes down those that a query gives the ids of.
  func add(of query: String, in connection: Connection) throws(DatabaseError) {
    try connection.run("INSERT OR IGNORE INTO \(Self.table) \(query)")
  }

  /// Gives the memory back.
  static func forget(in connection: Connection) throws(DatabaseError) {
    try connection.run("DROP TABLE IF EXISTS \(table)")
  }
}
