/// Why a database could not be used.
public enum DatabaseError: Error, Equatable, Sendable {
  /// SQLite refused: its result code (extended), its message, and what was asked of it.
  case refused(code: Int32, message: String, statement: String)
  /// The file is a database, but not one of recol.
  case foreign(path: String)
  /// The database was made by a later recol. The versions are values of `PRAGMA user_version`.
  case newer(path: String, version: Int, known: Int)
  /// Another scan writes to it.
  case busy(path: String)
  /// A file beside the database cannot be made, with the system's number for why.
  case unwritable(path: String, errno: Int32)
  /// Two paths have the same id, which five in a million archives of ten million models meet.
  case collision(path: String)

  /// Whether the disk has no place left, or refuses to write: what was written before is safe.
  public var isOfDisk: Bool {
    guard case .refused(let code, _, _) = self else { return false }
    return DatabaseError.disk.contains(code & 0xff)
  }

  /// Whether the file is no database, or a damaged one.
  public var isOfContent: Bool {
    guard case .refused(let code, _, _) = self else { return false }
    return DatabaseError.content.contains(code & 0xff)
  }

  /// SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM.
  private static let disk: Set<Int32> = [13, 10, 8, 14, 3]
  /// SQLITE_NOTADB, SQLITE_CORRUPT.
  private static let content: Set<Int32> = [26, 11]
}
