import Glibc

/// A file that has no name, and is gone when nobody uses it: for bytes that are too many for memory.
public enum UnnamedFile {
  /// The folder for temporary files: `TMPDIR`, else `/tmp`.
  public static var folder: String {
    guard let given = unsafe getenv("TMPDIR"), unsafe given.pointee != 0 else { return "/tmp" }
    return unsafe String(cString: given)
  }

  /// A new file for writing and reading; -1 with `errno` set where the folder takes none.
  static func open() -> Int32 {
    let flags = O_RDWR | O_CLOEXEC
    let unnamed = unsafe Glibc.open(folder, flags | temporary, 0o600)
    if unnamed >= 0 { return unnamed }
    // Not all file systems have files without a name.
    var template = Array("\(folder)/recol-XXXXXX".utf8CString)
    let named = unsafe mkstemp(&template)
    guard named >= 0 else { return -1 }
    unsafe unlink(template)
    _ = fcntl(named, F_SETFD, FD_CLOEXEC)
    return named
  }

  /// Writes all of some bytes; false with `errno` set.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    var done = 0
    while done < bytes.count {
      let count = unsafe Glibc.write(descriptor, start + done, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// O_TMPFILE, which glibc tells only GNU programs.
  private static let temporary: Int32 = 0o20_000_000 | O_DIRECTORY
}
