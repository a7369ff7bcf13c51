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
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let own = unsafe open(path, flags | O_EXCL, 0o666)
    wasLeft = own < 0 && errno == EEXIST
    descriptor = own >= 0 ? own : unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path: database)
    }
  }

  deinit {
    // Whoever opened the file meanwhile waits for nobody: it is not there any more for those who come after.
    unsafe unlink(path)
    close(descriptor)
  }
}
