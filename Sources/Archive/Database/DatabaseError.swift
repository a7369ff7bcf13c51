import CSQLite

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

  /// What is the matter where SQLite refuses.
  public enum Matter: Sendable {
    /// The disk has no place left, or fails: what was written before is safe.
    case disk
    /// The file cannot be opened: it is missing, a folder, or the system does not let it.
    case unopened
    /// The file, or its folder, cannot be written to.
    case readOnly
    /// Another program has the file, and went on having it.
    case locked
    /// The file is no database, or a damaged one.
    case content
  }

  /// What is the matter where SQLite refuses, for reasons that people can do something about; nil for any other.
  public var matter: Matter? {
    guard case .refused(let code, _, _) = self else { return nil }
    // The extended code holds the plain one in its lowest byte.
    switch code & 0xff {
    case SQLITE_FULL, SQLITE_IOERR: return .disk
    case SQLITE_CANTOPEN: return .unopened
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked
    case SQLITE_NOTADB, SQLITE_CORRUPT: return .content
    default: return nil
    }
  }

  /// Whether it is about what was to be written, and not about the database: values that tables or functions of SQLite
  /// do not take.
  var isOfValues: Bool {
    guard case .refused(let code, _, _) = self else { return false }
    return [SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE].contains(code & 0xff)
  }
}
