import Glibc

/// Keeps a second scan from writing to the same database: a lock on a file beside it, which the system takes back
/// whatever becomes of the process.
///
/// It is no lock on the database itself: SQLite would lose its own when the file is closed.
public final class ScanLock {
  private let descriptor: Int32
  private let path: String
  /// Whether the file was there already: whoever made it was killed before it had said all that it was to say.
  let wasLeft: Bool

  /// Takes the lock.
  ///
  /// - Throws: ``DatabaseError/busy(path:)`` where another has it.
  init(_ database: String) throws(DatabaseError) {
    path = database + ".lock"
    // Before there is an object: one that has no lock would take away the file of another when it goes.
    (descriptor, wasLeft) = try Self.take(path, of: database)
  }

  private static func take(_ path: String, of database: String) throws(DatabaseError) -> (Int32, wasLeft: Bool) {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
    while true {
      let own = unsafe open(path, flags | O_CREAT | O_EXCL, 0o666)
      let wasLeft = own < 0 && errno == EEXIST
      let descriptor = wasLeft ? unsafe open(path, flags) : own
      if descriptor < 0, wasLeft, errno == ENOENT { continue }
      // A lock that cannot be made is the database that cannot: nobody has asked for a lock.
      guard descriptor >= 0 else { throw .unwritable(path: wasLeft ? path : database, errno: errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .busy(path: database)
      }
      if isThere(descriptor, at: path) { return (descriptor, wasLeft) }
      // Whoever had it has taken the file away since it was opened: nobody would see this lock.
      close(descriptor)
    }
  }

  /// Whether an open file is the one that a path names.
  private static func isThere(_ descriptor: Int32, at path: String) -> Bool {
    var (own, named) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, unsafe lstat(path, &named) == 0 else { return false }
    return own.st_dev == named.st_dev && own.st_ino == named.st_ino
  }

  deinit {
    // Whoever opened the file meanwhile finds that it is not there any more, and makes another.
    unsafe unlink(path)
    close(descriptor)
  }
}
