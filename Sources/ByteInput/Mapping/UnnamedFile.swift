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
    if let unnamed = open(in: folder, mode: 0o600) { return unnamed }
    // Not all file systems have files without a name.
    var template = Array("\(folder)/recol-XXXXXX".utf8CString)
    let named = unsafe mkstemp(&template)
    guard named >= 0 else { return -1 }
    unsafe unlink(template)
    _ = fcntl(named, F_SETFD, FD_CLOEXEC)
    return named
  }

  /// A new file in a folder for writing and reading that may be given a name later; nil where its file system has none
  /// without a name, or nobody could name it.
  public static func open(in folder: String, mode: mode_t) -> Int32? {
    let made = unsafe Glibc.open(folder, O_RDWR | O_CLOEXEC | temporary, mode)
    return made < 0 ? nil : made
  }

  /// Gives a file a name, beside others of its folder.
  ///
  /// - Returns: whether it has it; else `errno` says why.
  public static func link(_ descriptor: Int32, as path: String) -> Bool {
    unsafe linkat(AT_FDCWD, place(of: descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// Whether the system can name files that have no name: through what it tells of open ones.
  public static func canBeNamed(_ descriptor: Int32) -> Bool {
    var facts = stat()
    return unsafe lstat(place(of: descriptor), &facts) == 0
  }

  private static func place(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

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
