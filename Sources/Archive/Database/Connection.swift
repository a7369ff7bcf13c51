import CSQLite

/// A connection to an SQLite database; one thread at a time.
///
/// SQLite itself is the system's. The layer is this thin because a fuller one would bring Foundation into the start of
/// every verb.
@safe
public final class Connection {
  // SAFETY: the handle belongs to this object alone, from init to deinit; statements keep their connection alive.
  private let handle: OpaquePointer
  private var prepared: [String: Statement] = [:]

  /// What may be done with a database.
  public enum Access: Sendable {
    /// Read what is there.
    case read
    /// Write to what is there.
    case change
    /// Write; a file that is missing is made.
    case write
  }

  /// Opens the database at `path`.
  ///
  /// What the database says of itself is data: its triggers do not run, no view calls a function that acts on more than
  /// its arguments, and nothing can write past the tables.
  /// - Parameter path: a file; `:memory:` for none.
  /// - Throws: ``DatabaseError/refused(code:message:statement:)``; that a file is no database shows at the first
  ///   statement.
  public init(_ path: String, _ access: Access = .write) throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags =
      switch access {
      case .read: SQLITE_OPEN_READONLY
      case .change: SQLITE_OPEN_READWRITE
      case .write: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let handle = unsafe opened, code == SQLITE_OK else {
      let message = unsafe String(cString: opened.map { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code))
      unsafe sqlite3_close(opened)
      throw .refused(code: code, message: message, statement: path)
    }
    unsafe self.handle = handle
    // A database may come from anywhere, and what it says of itself must not act.
    unsafe recol_sqlite_distrust(handle)
    // A reader beside the scan, or a checkpoint, is waited for and not an error.
    unsafe sqlite3_busy_timeout(handle, 10_000)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that give no rows, one after the other.
  public func run(_ statements: String) throws(DatabaseError) {
    let code = unsafe sqlite3_exec(handle, statements, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, statements) }
  }

  /// The statement, ready to be bound; made once, and kept for the next time.
  public func statement(_ text: String) throws(DatabaseError) -> Statement {
    if let known = prepared[text] {
      known.reset()
      return known
    }
    var made: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
    guard let made = unsafe made, code == SQLITE_OK else { throw error(code, text) }
    let statement = unsafe Statement(unsafe: made, of: handle, text)
    prepared[text] = statement
    return statement
  }

  /// Runs one statement with its arguments, which gives no rows.
  public func run(_ text: String, _ arguments: SQLValue...) throws(DatabaseError) {
    let statement = try statement(text)
    try statement.bind(arguments)
    while try statement.step() {}
  }

  /// The first column of the first row; nil where there is none, or it is null.
  public func integer(_ text: String, _ arguments: SQLValue...) throws(DatabaseError) -> Int? {
    let statement = try statement(text)
    try statement.bind(arguments)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The first column of the first row; nil where there is none, or it is null.
  public func text(_ text: String, _ arguments: SQLValue...) throws(DatabaseError) -> String? {
    let statement = try statement(text)
    try statement.bind(arguments)
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : nil
  }

  /// Drops a view, whatever its name is.
  public func drop(view name: String) throws(DatabaseError) {
    // A name takes no argument; prepared, the text is one statement, and what would follow it is not run.
    let statement = try statement("DROP VIEW \"\(name.replacing("\"", with: "\"\""))\"")
    while try statement.step() {}
  }

  /// Calls `body` with each row of a query; the statement is at that row.
  public func rows(
    _ text: String, _ arguments: SQLValue..., body: (Statement) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    let statement = try statement(text)
    try statement.bind(arguments)
    defer { statement.reset() }
    while try statement.step() { try body(statement) }
  }

  /// Does everything in `body` or nothing of it.
  public func transaction(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    try run("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      try body()
      try run("COMMIT")
    } catch {
      // A disk that is full may have rolled back already; then there is nothing left to take back.
      try? run("ROLLBACK")
      throw error
    }
  }

  /// Whether a table of the database has a column.
  func has(column: String, in table: String) throws(DatabaseError) -> Bool {
    let count = try integer(
      "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2", .text(table), .text(column))
    return count != 0
  }

  /// Rows that the last statement wrote.
  public var changes: Int { Int(unsafe sqlite3_changes64(handle)) }

  private func error(_ code: Int32, _ text: String) -> DatabaseError {
    .refused(code: code, message: unsafe String(cString: sqlite3_errmsg(handle)), statement: text)
  }
}
